/**
 * Tables that stand beside each other: an empty column parts them, and each has labels of rows of
 * its own.
 */
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import type { Band } from './block';
import { figureShare } from './figure-columns';

/** @returns the parts from the left, one alone when the table is one */
export function partsOf(map: SheetMap, width: Band, top: number, bottom: number): Band[] {
  const runs: Band[] = [];
  let left = -1;
  for (let column = width.left; column <= width.right + 1; column++) {
    const filled = column <= width.right && !isEmptyColumn(map, column, top, bottom);
    if (filled && left < 0) left = column;
    if (!filled && left >= 0) {
      runs.push({ left, right: column - 1 });
      left = -1;
    }
  }
  const parts: Band[] = [];
  for (const run of runs) {
    const before = parts[parts.length - 1];
    if (before && !(isTable(map, run, top, bottom) && isTable(map, before, top, bottom)))
      parts[parts.length - 1] = { left: before.left, right: run.right };
    else parts.push(run);
  }
  return parts.length > 0 ? parts : [width];
}

/** Nothing stands in the column, no merge covers it and no line runs through it. */
function isEmptyColumn(map: SheetMap, column: number, top: number, bottom: number): boolean {
  const last = Math.min(bottom, top + 400);
  for (let row = top; row <= last; row++) {
    if (map.kinds[map.anchor(row, column)] !== Kind.Empty) return false;
    const lines = map.sheet.look(row, column).borders & (4 | 8);
    if (lines !== 0) return false;
  }
  return true;
}

function isTable(map: SheetMap, run: Band, top: number, bottom: number): boolean {
  if (run.right === run.left) return false;
  const texts = figureShare(map, run.left, top + 1, bottom, 0) < 0.5;
  let numbered = false;
  for (let row = top; row <= bottom && !numbered; row++)
    numbered = map.sheet.text(row, run.left).trim() === '1';
  return texts || numbered || map.isYearAt(bottom, run.left);
}
