/**
 * Whether header rows name each column by itself: every column has a label of its own, and no two
 * read the same.
 * The smallest set of rows that does so is the header; a line above it is a title, a line below it
 * an explanation.
 */
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';

/** @param stub the first column, whose label may stand empty when `needStub` is false */
export function isSufficient(
  map: SheetMap,
  rows: readonly number[],
  columns: readonly number[],
  stub: number,
  needStub: boolean,
): boolean {
  const seen = new Set<string>();
  // By row, the unmerged label that reaches on to the right.
  const open = rows.map(() => -1);
  for (const column of columns) {
    const path: string[] = [];
    let innermost = -1;
    rows.forEach((row, level) => {
      let at = map.anchor(row, column);
      if (map.kinds[at] !== Kind.Empty) open[level] = map.merge(row, column) ? -1 : at;
      else if (column !== stub && hasBelow(map, rows, level, column)) at = open[level] ?? -1;
      else at = -1;
      if (at < 0) return;
      if (at !== innermost)
        path.push(map.sheet.text(Math.floor(at / map.columns), at % map.columns).trim());
      innermost = at;
    });
    if (innermost < 0) {
      if (column === stub && !needStub) continue;
      return false;
    }
    const area = map.merge(Math.floor(innermost / map.columns), innermost % map.columns);
    if (
      area &&
      area.left < area.right &&
      columns.some((other) => other !== column && other >= area.left && other <= area.right)
    )
      return false;
    const key = path.join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

function hasBelow(map: SheetMap, rows: readonly number[], level: number, column: number): boolean {
  return rows.slice(level + 1).some((row) => map.kinds[map.anchor(row, column)] !== Kind.Empty);
}
