/**
 * Which indicators of deprivation a register has to have, and that it has those of another period.
 */
import type { Finding } from '../domain/finding';
import { readPeriod } from '../domain/period';
import type { ReviewFacts } from '../domain/review-facts';
import {
  indicatorFields,
  indicatorName,
  indicatorSetFor,
  indicatorSets,
  type IndicatorSet,
} from '../regulations';
import { indicatorsOfOtherPeriod } from '../rules/households/HO-039';
import type { CheckContext } from './context';

/** What tells which set a table was made by. */
export interface SetSigns {
  readonly columns: Pick<ReviewFacts['columns'], 'indicatorCells'>;
  readonly dates: readonly string[];
}

/** The set of the period that is reported on, else of the workbook's day, as the forms take it. */
export function setOf({ facts, date }: CheckContext, review: SetSigns): IndicatorSet | null {
  return indicatorSetFor(
    [
      readPeriod(facts.settings.get('ky')?.value ?? '')?.end ?? null,
      date,
      review.dates.at(-1) ?? null,
    ],
    review.columns.indicatorCells.map((cell) => cell !== null),
  );
}

/**
 * Columns of indicators that the period does not have, and those that came with it and are missing.
 */
export function otherSet({ columns }: SetSigns, set: IndicatorSet): Finding[] {
  const own = set.indicators.map(({ field }) => field);
  const there = indicatorFields.filter((_, at) => columns.indicatorCells[at]);
  const foreign = there.filter((field) => !own.includes(field));
  const others = indicatorSets().filter(({ id }) => id !== set.id);
  const missing = own.filter(
    (field) =>
      !there.includes(field) &&
      others.some(({ indicators }) => indicators.every((one) => one.field !== field)),
  );
  if (there.length === 0 || (foreign.length === 0 && missing.length === 0)) return [];
  // The list of the next standard is made beside this one: its new columns are no mistake.
  const coming = others.find(({ from }) => from > set.from)?.indicators.map(({ field }) => field);
  if (missing.length === 0 && foreign.every((field) => coming?.includes(field))) return [];
  // A register that merely leaves an indicator out is no register of another period.
  if (foreign.length === 0 && there.length < own.length - missing.length) return [];
  return [
    indicatorsOfOtherPeriod.raise(
      {
        set: set.label,
        foreign: foreign.map(indicatorName),
        missing: missing.map(indicatorName),
      },
      {
        cells: foreign.flatMap(
          (field) => columns.indicatorCells[indicatorFields.indexOf(field)] ?? [],
        ),
        rule: {
          document: set.document,
          from: set.from,
          ...(set.trust === 'seen' ? {} : { unconfirmed: true }),
        },
      },
    ),
  ];
}
