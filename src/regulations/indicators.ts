/**
 * The indicators of deprivation by period: which columns a register has, which ones a form prints
 * and adds up. A new set is a data file and its line here.
 */
import set2022 from './indicators/2022-2026.json';
import set2027 from './indicators/2027-2030.json';
import type { Trust } from './types';

export interface Indicator {
  /** The column of a register: "indicator9". One number means one indicator through all sets. */
  readonly field: string;
  /** The basic service that it belongs to. */
  readonly service: string;
  /** As the review forms print it. */
  readonly name: string;
  /** As a sentence names it: "rác thải". */
  readonly short?: string;
  /** As a register heads its column. */
  readonly register: string;
  /** When a household lacks it, in words; null while nobody has seen it. */
  readonly threshold: string | null;
  readonly trust: Trust;
}

export interface IndicatorSet {
  readonly id: string;
  readonly label: string;
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  /** The last day, where the law names one; else the set holds until the next one begins. */
  readonly to?: string;
  readonly document: string;
  readonly trust: Trust;
  readonly checkedUntil: string;
  readonly note: string;
  /** In the order of the forms. */
  readonly indicators: readonly Indicator[];
}

const sets = [set2022, set2027] as readonly unknown[] as readonly IndicatorSet[];

/** In rising order of their first day. */
export function indicatorSets(): readonly IndicatorSet[] {
  return sets;
}

/** @param isoDate YYYY-MM-DD; null before the first set and after the last one */
export function indicatorSetAt(isoDate: string): IndicatorSet | null {
  const found = sets.filter(({ from }) => from <= isoDate).at(-1);
  return found && isoDate <= (found.to ?? '9999') ? found : null;
}

/** The fields of all sets, each once: the order in which a household's marks are kept. */
export const indicatorFields: readonly string[] = [
  ...new Set(sets.flatMap(({ indicators }) => indicators.map(({ field }) => field))),
];

/** The name that an indicator had last. */
export function indicatorName(field: string): string {
  return lastOf(field)?.name ?? field;
}

/** The same inside a sentence: "rác thải". */
export function shortIndicatorName(field: string): string {
  return lastOf(field)?.short ?? indicatorName(field);
}

function lastOf(field: string): Indicator | undefined {
  return sets
    .flatMap(({ indicators }) => indicators)
    .filter((one) => one.field === field)
    .at(-1);
}

/** Where the marks of a set stand among those of a household. */
export function marksOfSet({ indicators }: IndicatorSet): number[] {
  return indicators.map(({ field }) => indicatorFields.indexOf(field));
}

/**
 * The set of a workbook or form: that of the first day that is known, else the one whose columns
 * the register has.
 * @param days from the surest to the least sure; null where it is not known
 * @param has by field, in the order of {@link indicatorFields}, whether the register has the column
 * @returns null on a day of which no set is known
 */
export function indicatorSetFor(
  days: readonly (string | null)[],
  has: readonly boolean[],
): IndicatorSet | null {
  const day = days.find((one) => one !== null);
  if (day) return indicatorSetAt(day);
  const fit = (set: IndicatorSet): number => marksOfSet(set).filter((at) => has[at]).length;
  return sets.reduce((best, set) => (fit(set) > fit(best) ? set : best));
}
