/** Which cells are drawn for a part of a sheet. */
import type { Area } from '../../app/cells';
import { meet } from './selection';
import type { RemoteSheet } from '../view/remote-sheet';

export type CellRow = readonly [row: number, places: readonly Area[]];

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/**
 * The cells to draw, by row. A merged area is drawn once, in the row where it begins, which may lie
 * above the first row in sight.
 */
export function cellsIn(
  sheet: RemoteSheet,
  firstRow: number,
  lastRow: number,
  firstColumn: number,
  lastColumn: number,
): CellRow[] {
  const byRow = new Map<number, Area[]>();
  const put = (place: Area): void => {
    const list = byRow.get(place.top);
    if (list) list.push(place);
    else byRow.set(place.top, [place]);
  };
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (sheet.rows.isHidden(row)) continue;
    // A text may run on from a cell left of the first column in sight.
    for (let column = Math.max(0, firstColumn - 6); column <= lastColumn; column += 1) {
      if (sheet.columns.isHidden(column) || sheet.merge(row, column)) continue;
      const style = sheet.style(row, column);
      if (
        sheet.value(row, column) === null &&
        style.fill === null &&
        Object.keys(style.borders).length === 0
      )
        continue;
      put({ top: row, left: column, bottom: row, right: column });
    }
  }
  const sight = { top: firstRow, bottom: lastRow, left: firstColumn, right: lastColumn };
  sheet.frame.merges.filter((area) => meet(area, sight)).forEach(put);
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, places]) => [row, places.sort((a, b) => a.left - b.left)]);
}

/** The same with this cell among them. */
export function withCell(cells: readonly CellRow[], place: Area): readonly CellRow[] {
  const { top, left } = place;
  const row = cells.find(([at]) => at === top);
  if (!row) return [...cells, [top, [place]] as const].sort(([a], [b]) => a - b);
  if (row[1].some((one) => one.left === left)) return cells;
  const places = [...row[1], place].sort((a, b) => a.left - b.left);
  return cells.map((one) => (one === row ? [top, places] : one));
}
