/** The kinds of all cells of a sheet in one array, and what merges do to them. */
import type { Area } from '../../domain/address';
import { isYear, isYearText } from './kind-of-text';
import { Kind, KINDS, type ShownSheet } from './shown-sheet';

export interface SheetMap {
  readonly sheet: ShownSheet;
  readonly rows: number;
  readonly columns: number;
  /** kinds[row * columns + column] */
  readonly kinds: Uint8Array;
  kind(row: number, column: number): Kind;
  /** The merge that the cell lies under, or undefined. */
  merge(row: number, column: number): Area | undefined;
  /** The cell that shows at this place, as row * columns + column: the first of its merge, or itself. */
  anchor(row: number, column: number): number;
  /** Whether a figure of any form stands there. */
  isFigure(row: number, column: number): boolean;
  isYearAt(row: number, column: number): boolean;
  isBlankRow(row: number, left: number, right: number): boolean;
}

/** Merges that are taller than this are looked up apart, so that the index stays small. */
const TALL = 500;

export function mapOf(sheet: ShownSheet): SheetMap {
  const { rowCount: rows, columnCount: columns } = sheet;
  const kinds = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) sheet.kinds(row, kinds, row * columns);
  const byCell = new Map<number, Area>();
  const tall: Area[] = [];
  for (const area of sheet.merges) {
    if (area.left >= columns || area.top >= rows) continue;
    if (area.bottom - area.top > TALL) tall.push(area);
    else
      for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row++)
        for (let column = area.left; column <= Math.min(area.right, columns - 1); column++) {
          byCell.set(row * columns + column, area);
          // A value left under a merge is not shown.
          if (row !== area.top || column !== area.left) kinds[row * columns + column] = Kind.Empty;
        }
  }
  const inTall = (row: number, column: number): Area | undefined =>
    tall.find(
      (area) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  const merge = (row: number, column: number): Area | undefined =>
    byCell.get(row * columns + column) ?? (tall.length > 0 ? inTall(row, column) : undefined);
  const kind = (row: number, column: number): Kind =>
    (column < columns && row < rows ? KINDS[kinds[row * columns + column] ?? 0] : undefined) ??
    Kind.Empty;
  return {
    sheet,
    rows,
    columns,
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
