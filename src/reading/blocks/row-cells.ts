/** The shown cells of a row and what can be said of them by their form. */
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import type { Band } from './block';

/** A non-empty cell with the extent of its merge. */
export interface RowCell {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly kind: Kind;
}

/** The non-empty cells that begin in this row, from the left. */
export function rowCells(map: SheetMap, row: number, band: Band): RowCell[] {
  const cells: RowCell[] = [];
  const start = row * map.columns;
  for (let column = band.left; column <= band.right; column++) {
    const kind = map.kinds[start + column];
    if (kind === undefined || kind === Kind.Empty) continue;
    const area = map.merge(row, column);
    cells.push({
      row,
      column,
      right: area?.right ?? column,
      bottom: area?.bottom ?? row,
      kind: map.kind(row, column),
    });
  }
  return cells;
}

/**
 * A line on at least three sides; sides of neighbours count, since a shared line is stored once.
 */
export function isBordered(map: SheetMap, row: number, column: number): boolean {
  const { sheet } = map;
  const own = sheet.look(row, column).borders;
  const left = own & 1 || (column > 0 && sheet.look(row, column - 1).borders & 2);
  const right = own & 2 || sheet.look(row, column + 1).borders & 1;
  const top = own & 4 || (row > 0 && sheet.look(row - 1, column).borders & 8);
  const bottom = own & 8 || sheet.look(row + 1, column).borders & 4;
  return [left, right, top, bottom].filter(Boolean).length >= 3;
}

/** The part of the cells that stand in a frame, 0 to 1. */
export function borderedShare(map: SheetMap, cells: readonly RowCell[]): number {
  if (cells.length === 0) return 0;
  return cells.filter((cell) => isBordered(map, cell.row, cell.column)).length / cells.length;
}

export const isFigureKind = (kind: Kind): boolean => kind === Kind.Number || kind === Kind.Figure;

const COUNTING = /^[([]?\s*(\d{1,3}|[A-Za-z\u0110\u0111])\s*[)\]]?$/;
/** "(5)=(3)/(2)", "3=1+2", "6 = 4 × 5 %" */
const COMPUTED = /^[([]?\d{1,3}[)\]]?\s*=\s*[\d\s()[\]+\-−–x×*/:%.,=]+$/;

/**
 * Whether the row numbers the columns: A, B, 1, 2, 3 … or (1), (2), (3)=(1)+(2).
 * At least three numbers rise one by one from 0 or 1, and nothing else stands in the row.
 */
export function numbersColumns(map: SheetMap, cells: readonly RowCell[]): boolean {
  if (cells.length < 3) return false;
  let next = -1;
  let numbers = 0;
  for (const cell of cells) {
    const text = map.sheet.text(cell.row, cell.column).trim();
    const computed = COMPUTED.test(text);
    const sign = computed ? /\d+/.exec(text)?.[0] : COUNTING.exec(text)?.[1];
    if (sign === undefined) return false;
    if (!/\d/.test(sign)) {
      if (numbers > 0) return false;
      continue;
    }
    const value = Number(sign);
    if (next < 0 ? value > 4 : value !== next) return false;
    next = value + 1;
    numbers += 1;
  }
  return numbers >= 2;
}
