/**
 * «SỐ KHẨU NGHÈO», «ĐVT: %» over columns that say «Hộ nghèo» alone: what their figures count is
 * asked.
 */
import { expressionsOf } from '../domain/expressions';
import { moneyUnit } from '../sources/values/units';
import type { Coordinates } from './coordinates';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.bare);

/** What a bare column is; "leave" while nobody has answered. */
export type Bare = 'households' | 'people' | 'rates' | 'leave';

/** "ĐVT: triệu đồng", "ĐVT: ha" over columns of households alone. */
const isOther = (said: string): boolean =>
  !expression('ofPersonsOrPercent').test(said) &&
  (moneyUnit(said.trim()) !== null || expression('otherThings').test(said));
const isOfElse = ({ unit, line, stage, source, capital, target }: Coordinates): boolean =>
  unit === 'money' || (line ?? stage ?? source ?? capital ?? target) !== undefined;

/** "Tỷ lệ hộ nghèo" speaks of households itself. */
export const saysHouseholds = (text: string): boolean => expression('ofHouseholds').test(text);

/** The words of a title that make it unclear; null where every cell says what it counts. */
export function bareWords(titles: readonly string[], cells: readonly Coordinates[]): string | null {
  const units = titles.flatMap((line) => expression('unit').exec(line)?.[1] ?? []);
  const isPeople = cells.some(({ unit }) => unit === 'person');
  const isRate = cells.some(({ measure }) => measure === 'rate');
  if (units.length > 0) {
    const said = units.join(', ');
    if (saysHouseholds(said)) return null;
    if (isOther(said) && !cells.some(isOfElse)) return said.trim();
    const isOfPeople = expression('ofPersons').test(said);
    return (isOfPeople && !isPeople) || (/%/.test(said) && !isRate) ? said.trim() : null;
  }
  for (const line of titles) {
    if (expression('households').test(line)) continue;
    const people = isPeople ? null : expression('people').exec(line);
    const rates = isRate ? null : expression('rates').exec(line);
    if (people || rates) return (people ?? rates)?.[0] ?? null;
  }
  return null;
}

/**
 * «TỶ LỆ HỘ NGHÈO THIẾU HỤT … (%)» over labels of which none counts anything: rates, all of them.
 */
export function areAllRates(titles: readonly string[], labels: readonly string[]): boolean {
  const isTold = titles.some(
    (line) => expression('rateTitle').test(line) && !expression('households').test(line),
  );
  const isPercent = titles.some((line) => line.includes('%'));
  return isTold && isPercent && !labels.some((label) => expression('counted').test(label));
}

/** «2. Số khẩu cuối năm» right over labels of which none speaks of households. */
export function areAllPeople(titles: readonly string[], labels: readonly string[]): boolean {
  return expression('peopleTitle').test(titles.at(-1) ?? '') && !labels.some(saysHouseholds);
}

/** Null for a cell that an answer would have to explain. */
export function withBare(at: Coordinates, bare: Bare | undefined): Coordinates | null {
  const { unit, measure } = at;
  if (bare === undefined || unit !== undefined || measure !== undefined) return at;
  if (bare === 'leave') return null;
  if (bare === 'rates') return { ...at, measure: 'rate' };
  return { ...at, unit: bare === 'people' ? 'person' : 'household' };
}
