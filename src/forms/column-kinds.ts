/** What a column of a form holds: numbers of rows, names, units, remarks, or values. */
import { expressionsOf } from '../domain/expressions';
import { plainKey } from '../domain/match-key';
import type { Region } from './regions';
import type { FormSheet } from './sheet';
import { isTotal } from './total-words';
import words from './words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.heads);

export type RowsOf = keyof typeof words.rowsOf;

export interface Kinded {
  readonly kind: 'ordinal' | 'code' | 'unit' | 'name' | 'note' | 'value';
  /** Of a column of names: what they are names of. */
  readonly rowsOf?: RowsOf;
}

const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(labelKey));
const ORDINAL = keys(words.ordinal);
const CODE = keys(words.code);
const UNIT = keys(words.unitColumn);
const NOTE = keys(words.notes);
const NAMES: readonly RowsOf[] = ['place', 'line', 'target', 'ethnic', 'person', 'any'];
const ROWS_OF = NAMES.map((name) => ({
  name,
  keys: keys(words.rowsOf[name]),
}));

export function labelKey(text: string): string {
  return plainKey(text.replace(/\([^()]*\)/g, ' '))
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** "Thôn/bản/xóm", "Tên buôn, tổ dân phố": in whatever order the kinds of hamlets stand. */
function rowsOfKey(key: string): RowsOf | undefined {
  const known = ROWS_OF.find((one) => one.keys.has(key))?.name;
  return known ?? (expression('hamlets').test(key) ? 'place' : undefined);
}

export function kindOf(
  sheet: FormSheet,
  column: number,
  path: readonly string[],
  region: Region,
  bodyTop: number,
  before: readonly Kinded[],
): Kinded {
  const values = before.filter(({ kind }) => kind === 'value').length;
  const isNamed = before.some(({ kind }) => kind === 'name');
  const written = path[path.length - 1] ?? '';
  const key = labelKey(written);
  if (ORDINAL.has(key)) return { kind: 'ordinal' };
  // Without its mark "Năm" is "Nam", men.
  const isMen = /^nam$/i.test(written.trim());
  const rowsOf = isMen ? undefined : rowsOfKey(key);
  // "Diễn giải" names the rows where nothing before it does.
  if (NOTE.has(key) && (values > 0 || isNamed || rowsOf === undefined)) return { kind: 'note' };
  if (
    rowsOf === undefined &&
    values === 0 &&
    !isNamed &&
    holdsMarks(sheet, column, region, bodyTop)
  )
    return { kind: 'ordinal' };
  const full = filledShare(sheet, column, region, bodyTop);
  // "Đánh giá" is for somebody's words; "Đánh giá (đạt/chưa đạt)" asks for what the figures say.
  const isRemark = expression('remarks').test(key) || expression('assessed').test(written);
  if ((values > 0 || (isNamed && full <= 0.5)) && isRemark) return { kind: 'note' };
  if (values === 0 && CODE.has(key)) return { kind: 'code' };
  const isUnit =
    key !== 'don vi' || values > 0 || (full > 0.3 && holdsUnits(sheet, column, region, bodyTop));
  if (UNIT.has(key) && isUnit) return { kind: 'unit' };
  if (values > 0) return { kind: full > 0.5 ? 'note' : 'value' };
  // "Tên chỉ tiêu | Mục tiêu": what is aimed at.
  if (isNamed && full === 0 && rowsOf === 'target') return { kind: 'value' };
  if (path.length <= 1 && rowsOf) return { kind: 'name', rowsOf };
  if (full > 0.5 || (key === '' && column - region.left < 2))
    return key === '' && full === 0 && column === region.left
      ? { kind: 'ordinal' }
      : { kind: 'name', rowsOf: rowsOf ?? 'any' };
  return { kind: 'value' };
}

/** "Mục" over "A", "1", "a", "2": the marks of rows that the next column tells. */
function holdsMarks(sheet: FormSheet, column: number, region: Region, bodyTop: number): boolean {
  const rows = Array.from({ length: region.bottom - bodyTop + 1 }, (_, at) => bodyTop + at);
  const marked = rows.flatMap((row) => sheet.text(row, column) || []);
  const told = rows.filter((row) => /\p{L}{2}/u.test(sheet.labelAt(row, column + 1)));
  return marked.length > 1 && told.length > 1 && marked.every((text) => MARK.test(text.trim()));
}
const MARK = /^\(?(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|\p{L})[.)]{0,2}$|^[-–+*•]$/u;

/** "Hộ", "%" under "Đơn vị", where others have hamlets. */
function holdsUnits(sheet: FormSheet, column: number, region: Region, bodyTop: number): boolean {
  const texts = Array.from({ length: region.bottom - bodyTop + 1 }, (_, at) =>
    sheet.text(bodyTop + at, column),
  ).filter((text) => text !== '');
  return texts.filter((text) => expression('unit').test(text)).length * 2 > texts.length;
}

/** How many rows of the body have words there. */
function filledShare(sheet: FormSheet, column: number, region: Region, bodyTop: number): number {
  let filled = 0;
  let rows = 0;
  for (let row = bodyTop; row <= region.bottom; row++) {
    let any = false;
    for (let other = region.left; other <= region.right && !any; other++)
      any = sheet.text(row, other) !== '';
    if (!any || isTotal(sheet.text(row, column))) continue;
    rows += 1;
    if (/\p{L}|%/u.test(sheet.labelAt(row, column)) && !sheet.hasFormula(row, column)) filled += 1;
  }
  return rows === 0 ? 0 : filled / rows;
}
