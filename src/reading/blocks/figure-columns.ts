/** Which columns hold figures, judged by the cells below a row. */
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import type { Band } from './block';

const DEEP = 200;

/** The last row before the first blank one; `to` when the row itself is blank or nothing is. */
export function runEnd(map: SheetMap, band: Band, from: number, to: number): number {
  let row = from;
  while (row <= to && map.isBlankRow(row, band.left, band.right)) row += 1;
  while (row < to && !map.isBlankRow(row + 1, band.left, band.right)) row += 1;
  return Math.min(row, to);
}

/** How much of a column below `row` is figures, 0 to 1; `ifEmpty` when nothing stands there. */
export function figureShare(
  map: SheetMap,
  column: number,
  from: number,
  to: number,
  ifEmpty: number,
): number {
  let figures = 0;
  let texts = 0;
  let signs = 0;
  const last = Math.min(to, from + DEEP - 1);
  for (let row = from; row <= last; row++) {
    const kind = map.kinds[row * map.columns + column];
    if (kind === Kind.Number || kind === Kind.Figure) figures += 1;
    else if (kind === Kind.Text) texts += 1;
    else if (kind === Kind.Mark || kind === Kind.Absent) signs += 1;
  }
  const all = figures + texts + signs;
  return all === 0 ? ifEmpty : (figures + signs) / all;
}

export function figureColumnsOf(
  map: SheetMap,
  band: Band,
  from: number,
  to: number,
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let column = band.left; column <= band.right; column++)
    if (figureShare(map, column, from, to, 0) >= 0.5) columns.add(column);
  return columns;
}
