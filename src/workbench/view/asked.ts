/**
 * What is asked of whole sheets: the text to copy, the sums of a selection, the places of a text.
 */
import { dec, formatVietnamese, plainKey, sum, type Area } from '../../app/cells';
import { shownValue } from './number-format';
import type { SheetFrame, TileRow } from './sheet-frame';
import { PLAIN } from './style';

export interface SheetRows {
  readonly frame: SheetFrame;
  readonly rows: readonly TileRow[];
}

/** Of the selected cells that hold something; the figures are null where none is a number. */
export interface Sums {
  readonly filled: number;
  readonly sum: string | null;
  readonly mean: string | null;
  readonly least: string | null;
  readonly greatest: string | null;
}

export interface Found {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** All places are counted, and the first of them named. */
export interface Places {
  readonly count: number;
  readonly places: readonly Found[];
}

/** Places that go over at once; all are counted. */
export const MOST_FOUND = 1000;

const isShown = (sizes: ReadonlyMap<number, number>, at: number): boolean => sizes.get(at) !== 0;

/** Cells of an area that are not hidden, by row. */
function* shownRows({ frame, rows }: SheetRows, area: Area): Generator<[TileRow, number[]]> {
  const columns: number[] = [];
  const right = Math.min(area.right, frame.columnCount - 1);
  for (let column = area.left; column <= right; column += 1)
    if (isShown(frame.widths, column)) columns.push(column);
  for (let at = area.top; at <= Math.min(area.bottom, rows.length - 1); at += 1) {
    const row = rows[at];
    if (row && isShown(frame.heights, at)) yield [row, columns];
  }
}

function textAt({ frame }: SheetRows, row: TileRow, column: number): string {
  const style = frame.styles[row.styles[column] ?? 0] ?? PLAIN;
  return shownValue(row.values[column], style.format).text;
}

/** As Excel puts it on the clipboard: what is shown, tabs between cells, quotes where needed. */
export function copyOf(sheet: SheetRows, area: Area): string {
  const lines: string[] = [];
  for (const [row, columns] of shownRows(sheet, area))
    lines.push(
      columns
        .map((column) => {
          const text = textAt(sheet, row, column);
          return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        })
        .join('\t'),
    );
  return lines.join('\r\n');
}

export function sumsOf(sheet: SheetRows, area: Area): Sums {
  const numbers: number[] = [];
  let filled = 0;
  for (const [row, columns] of shownRows(sheet, area))
    for (const column of columns) {
      const value = row.values[column];
      if (value !== null && value !== undefined && value !== '') filled += 1;
      if (typeof value === 'number') numbers.push(value);
    }
  if (numbers.length === 0) return { filled, sum: null, mean: null, least: null, greatest: null };
  const all = sum(numbers.map(dec));
  const inOrder = [...numbers].sort((a, b) => a - b);
  return {
    filled,
    sum: formatVietnamese(all),
    mean: formatVietnamese(all.div(numbers.length).toDecimalPlaces(4)),
    least: formatVietnamese(inOrder[0] ?? 0),
    greatest: formatVietnamese(inOrder[inOrder.length - 1] ?? 0),
  };
}

/** Where a text stands, whatever its capitals; typed without marks it is found with any. */
export function findIn(sheet: SheetRows, wanted: string): Found[] {
  const exact = wanted.trim().toLowerCase();
  const plain = plainKey(wanted);
  const holds = (text: string): boolean =>
    plain === exact ? plainKey(text).includes(plain) : text.toLowerCase().includes(exact);
  const found: Found[] = [];
  sheet.rows.forEach((row, at) => {
    if (!isShown(sheet.frame.heights, at)) return;
    row.values.forEach((value, column) => {
      if (value === null || !isShown(sheet.frame.widths, column)) return;
      if (holds(textAt(sheet, row, column)))
        found.push({ sheet: sheet.frame.name, row: at, column });
    });
  });
  return found;
}
