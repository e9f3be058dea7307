/**
 * A column "Kết quả thực hiện" beside a column of those entitled holds people reached, or rates of
 * them. The column as a whole says which: one value above 100 is a count, one with a fraction is a
 * rate.
 */
import type { Figure } from '../../domain/facts';

export type ReachedAs = 'count' | 'rate' | 'open';

export interface ReachedRow {
  /** Plain number of the column, without a percent sign. */
  readonly reached: Figure;
  readonly entitled: Figure | null;
}

const FULL = 100;

/** What the plain numbers of a column are, by all rows of targets that are measured in percent. */
export function reachedAs(rows: readonly ReachedRow[]): ReachedAs {
  const counts = rows.some(({ reached }) => reached.value.greaterThan(FULL));
  const fractions = rows.some(({ reached }) => !reached.value.isInteger());
  if (counts || fractions) return counts && fractions ? 'open' : counts ? 'count' : 'rate';
  const based = rows.filter(({ entitled }) => entitled !== null);
  // Whole numbers up to 100: without any base they are rates, above their base as well; else they
  // may be either.
  const above = based.some(
    ({ reached, entitled }) => entitled !== null && reached.value.greaterThan(entitled.value),
  );
  return based.length === 0 || above ? 'rate' : 'open';
}
