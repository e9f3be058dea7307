/**
 * What decides the class of a household on one day, as the comparison of two standards takes it.
 */
import type { ReviewHousehold } from '../domain/review-facts';
import type { ClassStandard, StandardLines } from '../domain/standard-change';
import { indicatorSetAt, indicatorSets, marksOfSet } from './indicators';
import { valueAt } from './parameters';
import { isoToSerial, serialToIso } from '../domain/serial-dates';
import type { Area } from './poverty-standard';

/**
 * @param isoDate YYYY-MM-DD
 * @param areaOf the area of a household, null where the law leaves it open
 * @param unasked marks that nobody has filled in, by their place
 */
export function classStandardAt(
  isoDate: string,
  areaOf: (household: ReviewHousehold) => Area | null,
  unasked: readonly number[] = [],
): ClassStandard {
  const set = indicatorSetAt(isoDate);
  const number = (id: string): number | null => {
    const { value } = valueAt(id, isoDate);
    return value === null ? null : Number(value);
  };
  const linesIn = (area: Area): StandardLines => ({
    income: number(`poverty.income-line.${area}`),
    score: number(`poverty.score-line.${area}`),
  });
  const lines = { rural: linesIn('rural'), urban: linesIn('urban') };
  return {
    threshold: set === null ? null : number('poverty.deprivation-threshold'),
    points: number('poverty.points-per-indicator'),
    marks: set === null ? [] : marksOfSet(set),
    unasked,
    linesOf: (household) => {
      const area = areaOf(household);
      return area === null ? null : lines[area];
    },
  };
}

/**
 * The last change of standard that the data know: the last day of the one and the first of the
 * other.
 */
export function nextStandard(): { readonly from: string; readonly to: string } | null {
  const [before, after] = indicatorSets().slice(-2);
  if (!before || !after) return null;
  const from = serialToIso((isoToSerial(after.from) ?? NaN) - 1);
  return from === null ? null : { from, to: after.from };
}
