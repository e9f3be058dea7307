/** The kinds of all cells of a sheet in one array, and what merges do to them. */
import type { Area } from '../../domain/address';
import { isYear, isYearText } from './kind-of-text';
import { Kind, KINDS, type ShownSheet } from './shown-sheet';

export interface SheetMap {
  readonly sheet: ShownSheet;
  readonly rows: number;
  readonly columns: number;
  /** Columns at the right that were not looked at, on a sheet too large to be any table. */
  readonly columnsLeftOut: number;
  /** kinds[row * columns + column] */
  readonly kinds: Uint8Array;
  kind(row: number, column: number): Kind;
  /** The merge that the cell lies under, or undefined. */
  merge(row: number, column: number): Area | undefined;
  /**
   * The cell that shows at this place, as row * columns + column: the first of its merge, or
   * itself.
   */
  anchor(row: number, column: number): number;
  /** Whether a figure of any form stands there. */
  isFigure(row: number, column: number): boolean;
  isYearAt(row: number, column: number): boolean;
  isBlankRow(row: number, left: number, right: number): boolean;
}

/**
 * Cells of a map; a stray value at the far corner of a sheet must not ask for a store of the whole
 * sheet.
 */
const MOST_CELLS = 40_000_000;

export function mapOf(sheet: ShownSheet): SheetMap {
  const { rowCount: rows } = sheet;
  const columns = Math.min(
    sheet.columnCount,
    Math.max(1, Math.floor(MOST_CELLS / Math.max(1, rows))),
  );
  const kinds = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) sheet.kinds(row, kinds, row * columns, columns);
  const merged = new Uint8Array(rows);
  for (const area of sheet.merges) hideUnder(area, kinds, merged, rows, columns);
  const merge = (row: number, column: number): Area | undefined =>
    merged[row] === 1 ? sheet.mergeAt(row, column) : undefined;
  const kind = (row: number, column: number): Kind =>
    (column < columns && row < rows ? KINDS[kinds[row * columns + column] ?? 0] : undefined) ??
    Kind.Empty;
  return {
    sheet,
    rows,
    columns,
    columnsLeftOut: sheet.columnCount - columns,
    kinds,
    kind,
    merge,
    anchor(row, column) {
      const area = merge(row, column);
      return area ? area.top * columns + area.left : row * columns + column;
    },
    isFigure(row, column) {
      const found = kind(row, column);
      return found === Kind.Number || found === Kind.Figure;
    },
    isYearAt(row, column) {
      const value = sheet.number(row, column);
      return value === undefined ? isYearText(sheet.text(row, column)) : isYear(value);
    },
    isBlankRow(row, left, right) {
      for (let at = row * columns + left; at <= row * columns + right; at++)
        if (kinds[at] !== Kind.Empty) return false;
      return true;
    },
  };
}

/** A value left under a merge is not shown. */
function hideUnder(
  area: Area,
  kinds: Uint8Array,
  merged: Uint8Array,
  rows: number,
  columns: number,
): void {
  if (area.left >= columns || area.top >= rows) return;
  const bottom = Math.min(area.bottom, rows - 1);
  const right = Math.min(area.right, columns - 1);
  for (let row = area.top; row <= bottom; row++) {
    merged[row] = 1;
    const first = row === area.top ? area.left + 1 : area.left;
    kinds.fill(Kind.Empty, row * columns + first, row * columns + right + 1);
  }
}
