/**
 * Tables beside each other in the same rows: parted by a column in which nothing stands, or by a
 * header that begins anew («STT | Thôn | Hộ nghèo | STT | Thôn | Hộ nghèo»).
 */
import type { FormTable } from './layout';
import type { Region } from './regions';
import type { FormSheet } from './sheet';

const SIDES = 3;

/** The tables of a ruled region from left to right. */
export function besideEachOther(sheet: FormSheet, region: Region): Region[] {
  const parts: Region[] = [];
  let left = region.left;
  const anew = beginsAnew(sheet, region);
  for (let column = region.left; column <= region.right + 1; column++) {
    const gap = column > region.right || isGap(sheet, region, column);
    if (!gap && !anew.includes(column)) continue;
    if (column - left >= 2) parts.push({ ...region, left, right: column - 1 });
    else if (column > left) return [region];
    left = gap ? column + 1 : column;
  }
  return parts.length > 1 ? parts : [region];
}

/** No text, no merge, and a box in no more rows than a header has. */
function isGap(sheet: FormSheet, { top, bottom }: Region, column: number): boolean {
  let boxed = 0;
  for (let row = top; row <= bottom; row++) {
    const borders = sheet.look(row, column)?.borders ?? 0;
    if (sheet.text(row, column) !== '' || sheet.merge(row, column) !== undefined) return false;
    if ((borders & SIDES) === SIDES) boxed += 1;
  }
  return boxed * 2 <= bottom - top;
}

/** Columns whose header is that of the first column. */
function beginsAnew(sheet: FormSheet, { top, bottom, left, right }: Region): number[] {
  for (let row = top; row <= Math.min(top + 3, bottom); row++) {
    const first = sheet.text(row, left).trim().toLowerCase();
    if (!/\p{L}{2}/u.test(first)) continue;
    return Array.from({ length: right - left }, (_, index) => left + 1 + index).filter(
      (column) => sheet.text(row, column).trim().toLowerCase() === first,
    );
  }
  return [];
}

/**
 * Whether a text above belongs to the table: it stands over it, or nothing else stands over it in
 * that row.
 */
export function standsOver(
  sheet: FormSheet,
  row: number,
  column: number,
  { left, right }: Pick<Region, 'left' | 'right'>,
): boolean {
  const end = (at: number): number => sheet.merge(row, at)?.right ?? at;
  const over = (at: number): boolean => at <= right && end(at) >= left;
  if (over(column)) return true;
  for (let at = left; at <= right; at++) if (sheet.text(row, at) !== '' && over(at)) return false;
  return true;
}

/** One list printed in halves: who goes into the blank rows of which half is not said. */
export function halfOfList(table: FormTable, tables: readonly FormTable[]): boolean {
  const head = ({ columns }: FormTable): string =>
    columns.map(({ path }) => path.map(({ text }) => text).join('>')).join('|');
  return tables.some(
    (other) =>
      other !== table &&
      other.top <= table.bottom &&
      table.top <= other.bottom &&
      head(other) === head(table) &&
      other.titles.join('|') === table.titles.join('|'),
  );
}
