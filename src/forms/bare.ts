/**
 * «SỐ KHẨU NGHÈO», «ĐVT: %» over columns that say «Hộ nghèo» alone: what their figures count is
 * asked.
 */
import { moneyUnit } from '../sources/values/units';
import type { Coordinates } from './coordinates';

/** What a bare column is; "leave" while nobody has answered. */
export type Bare = 'households' | 'people' | 'rates' | 'leave';

const UNIT = /(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^\n)]*)/iu;
const PEOPLE = /(?<!\p{L})(?:nhân khẩu|khẩu|so khau|nhan khau)(?!\p{L})/iu;
const RATES = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|ty le|ti le)(?!\p{L})|%/iu;
const HOUSEHOLDS = /(?<!\p{L})(?:số hộ|số lượng|tổng hợp hộ|danh sách hộ)(?!\p{L})/iu;

/** "ĐVT: triệu đồng", "ĐVT: ha" over columns of households alone. */
const isOther = (said: string): boolean =>
  !/người|khẩu|%/iu.test(said) &&
  (moneyUnit(said.trim()) !== null ||
    /^\s*(?:ha|m2|m²|km|tấn|tạ|kg|con|cây|công trình|mô hình|lớp|cuộc|lượt)(?!\p{L})/iu.test(said));
const isOfElse = ({ unit, line, stage, source, capital, target }: Coordinates): boolean =>
  unit === 'money' || (line ?? stage ?? source ?? capital ?? target) !== undefined;

/** The words of a title that make it unclear; null where every cell says what it counts. */
export function bareWords(titles: readonly string[], cells: readonly Coordinates[]): string | null {
  const units = titles.flatMap((line) => UNIT.exec(line)?.[1] ?? []);
  const isPeople = cells.some(({ unit }) => unit === 'person');
  const isRate = cells.some(({ measure }) => measure === 'rate');
  if (units.length > 0) {
    const said = units.join(', ');
    if (/(?<!\p{L})hộ(?!\p{L})/iu.test(said)) return null;
    if (isOther(said) && !cells.some(isOfElse)) return said.trim();
    const isOfPeople = /(?<!\p{L})(?:người|khẩu)(?!\p{L})/iu.test(said);
    return (isOfPeople && !isPeople) || (/%/.test(said) && !isRate) ? said.trim() : null;
  }
  for (const line of titles) {
    if (HOUSEHOLDS.test(line)) continue;
    const people = isPeople ? null : PEOPLE.exec(line);
    const rates = isRate ? null : RATES.exec(line);
    if (people || rates) return (people ?? rates)?.[0] ?? null;
  }
  return null;
}

/** Null for a cell that an answer would have to explain. */
export function withBare(at: Coordinates, bare: Bare | undefined): Coordinates | null {
  const { unit, measure } = at;
  if (bare === undefined || unit !== undefined || measure !== undefined) return at;
  if (bare === 'leave') return null;
  if (bare === 'rates') return { ...at, measure: 'rate' };
  return { ...at, unit: bare === 'people' ? 'person' : 'household' };
}
