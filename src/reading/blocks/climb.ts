/** From the lowest row of a header up to its first level. */
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import type { Band } from './block';
import { borderedShare, isFigureKind, rowCells, type RowCell } from './row-cells';
import { isSufficient } from './sufficient';

/** @returns the rows of the header from the top, `leaf` the last of them */
export function climb(
  map: SheetMap,
  band: Band,
  from: number,
  leaf: number,
  columns: readonly number[],
): number[] {
  const levels = [leaf];
  // What stands beside the table is none of its labels; a title that begins before it is seen by
  // its merge.
  const inner = {
    left: Math.max(band.left, columns[0] ?? band.left),
    right: Math.min(band.right, columns[columns.length - 1] ?? band.right),
  };
  for (let row = leaf - 1; row >= from; row--) {
    const cells = rowCells(map, row, inner);
    if (reachesDown(map, row, levels, columns)) {
      // Rows between the top of a merge and the header belong to it, even when they are blank.
      if (cells.length > 0) levels.unshift(row);
      continue;
    }
    if (cells.length === 0 || !isLevel(map, cells, levels, columns)) break;
    levels.unshift(row);
  }
  return levels;
}

/** A merge over one of the columns that stands in this row and in the header below. */
function reachesDown(
  map: SheetMap,
  row: number,
  levels: readonly number[],
  columns: readonly number[],
): boolean {
  const top = levels[0] ?? row + 1;
  return columns.some((column) => {
    const area = map.merge(row, column);
    return area !== undefined && area.bottom >= top && map.kind(area.top, area.left) !== Kind.Empty;
  });
}

function isLevel(
  map: SheetMap,
  cells: readonly RowCell[],
  levels: readonly number[],
  columns: readonly number[],
): boolean {
  const figures = cells.filter(
    (cell) => isFigureKind(cell.kind) && !map.isYearAt(cell.row, cell.column),
  );
  if (figures.length * 2 > cells.length) return false;
  const below = levels.flatMap((row) =>
    rowCells(map, row, { left: columns[0] ?? 0, right: columns[columns.length - 1] ?? 0 }),
  );
  const framed = borderedShare(map, cells);
  const framedBelow = borderedShare(map, below);
  if (framedBelow > 0.6 && framed < 0.4) return false;
  const bothFramed = framedBelow > 0.6 && framed > 0.6;
  const stub = columns[0] ?? 0;
  const first = cells[0];
  if (first === undefined) return false;
  if (cells.length === 1) {
    if (first.column <= stub) return false;
    const spans = first.right > first.column || isCentred(map, first);
    if (!spans) return !isSufficient(map, levels, columns, stub, false);
    return bothFramed || !isSufficient(map, levels, columns, stub, true);
  }
  if (!isSufficient(map, levels, columns, stub, true)) return true;
  return bothFramed;
}

function isCentred(map: SheetMap, cell: RowCell): boolean {
  return (
    map.sheet.look(cell.row, cell.column).align === 'centerContinuous' &&
    map.sheet.look(cell.row, cell.column + 1).align === 'centerContinuous'
  );
}
