/**
 * Columns that stand for indicators, or causes, by their number alone: "Chỉ số thiếu hụt › 1 | 2 |
 * … | 12".
 */
import { indicatorSetAt, indicatorSets } from '../../regulations';
import { CAUSES } from '../../domain/review-facts';
import { plainKey } from '../../domain/match-key';
import { isAboutLacks, numberIn } from './words';

export interface NumberedText {
  readonly column: number;
  readonly texts: readonly string[];
  /** What the row of column numbers says there; "" without one. */
  readonly index: string;
}

/**
 * The item of each numbered column: as many numbers in a row, from 1 on, as the set of the year has
 * indicators.
 * @param year without it a number says nothing where sets of the same length differ
 */
export function numberedItems(
  columns: readonly NumberedText[],
  titles: readonly string[],
  year: number | null,
): Map<number, string> {
  const items = new Map<number, string>();
  for (let from = 0; from < columns.length; from += 1) {
    const run = runFrom(columns, from);
    if (run.length < 2) continue;
    const words = [...(run[0]?.texts ?? []), ...titles];
    const named = isAboutLacks(words) ? namesOf(run.length, words, year) : null;
    if (named) run.forEach(({ column }, at) => items.set(column, named[at] ?? ''));
    from += run.length - 1;
  }
  return items;
}

function runFrom(columns: readonly NumberedText[], from: number): NumberedText[] {
  const run: NumberedText[] = [];
  const first = columns[from];
  for (let at = from; at < columns.length; at += 1) {
    const column = columns[at];
    if (!first || !column || numberOf(column, first) !== run.length + 1) break;
    run.push(column);
  }
  return run;
}

/** By the header's own words, else by the row below it where the header is the same for all. */
function numberOf({ texts, index }: NumberedText, first: NumberedText): number | null {
  const leaf = texts.at(-1) ?? '';
  const own = numberIn(leaf, 'numbered') ?? numberIn(leaf, 'numberedCause');
  return own ?? (texts.join('|') === first.texts.join('|') ? numberIn(index, 'numbered') : null);
}

function namesOf(
  count: number,
  words: readonly string[],
  year: number | null,
): readonly string[] | null {
  if (count === CAUSES && words.some((word) => /\bnguyen nhan\b/.test(plainKey(word))))
    return Array.from({ length: CAUSES }, (_, at) => `cause${at + 1}`);
  const sets = indicatorSets().filter(({ indicators }) => indicators.length === count);
  const set = year === null ? null : indicatorSetAt(`${year}-12-31`);
  const fit = sets.length === 1 ? sets[0] : sets.find((one) => one.id === set?.id);
  return fit ? fit.indicators.map(({ field }) => field) : null;
}
