/**
 * Whether header rows name each column by itself: every column has a label of its own, and no two read the same.
 * The smallest set of rows that does so is the header; a line above it is a title, a line below it an explanation.
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
  for (const column of columns) {
    const path: string[] = [];
    let innermost = -1;
    for (const row of rows) {
      const at = map.anchor(row, column);
      const anchorRow = Math.floor(at / map.columns);
      if (map.kinds[at] === Kind.Empty) continue;
      if (at !== innermost) path.push(map.sheet.text(anchorRow, at % map.columns).trim());
      innermost = at;
    }
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
