/**
 * Labels of the columns: for each column its innermost header cell, for each header cell the one
 * above it.
 */
import type { Block } from '../blocks';
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';

export interface ColumnAxis {
  /** By column less `block.left`: the cell as row * columns + column, or -1. */
  readonly innermost: Int32Array;
  /** From a header cell to its parent. */
  readonly parents: ReadonlyMap<number, number>;
}

export function columnAxis(map: SheetMap, block: Block, stub: readonly number[]): ColumnAxis {
  const width = block.right - block.left + 1;
  const innermost = new Int32Array(width).fill(-1);
  const parents = new Map<number, number>();
  const names = new Set(stub);
  // By column, the cells from the top; the level above bounds how far an unmerged cell reaches.
  const paths: number[][] = Array.from({ length: width }, () => []);
  block.levels.forEach((row, level) => {
    const lower = block.levels.slice(level + 1);
    let open = -1;
    for (let column = block.left; column <= block.right; column++) {
      const path = paths[column - block.left];
      if (path === undefined) continue;
      const at = map.anchor(row, column);
      if (map.kinds[at] !== Kind.Empty) {
        if (path[path.length - 1] !== at) path.push(at);
        open = map.merge(row, column) || names.has(column) ? -1 : at;
        if (open >= 0 && !hasBelow(map, lower, column)) open = -1;
      } else if (open >= 0) {
        // An unmerged label reaches right over the labels below it, within the label above it.
        const above = level === 0 || sameParent(paths, block.left, column, open, map.columns);
        if (!above || names.has(column) || !hasBelow(map, lower, column)) open = -1;
        else path.push(open);
      }
    }
  });
  paths.forEach((path, index) => {
    path.forEach((at, depth) => {
      const parent = path[depth - 1];
      if (parent !== undefined && !parents.has(at)) parents.set(at, parent);
    });
    innermost[index] = path[path.length - 1] ?? -1;
  });
  return { innermost, parents };
}

function hasBelow(map: SheetMap, lower: readonly number[], column: number): boolean {
  return lower.some((row) => map.kinds[map.anchor(row, column)] !== Kind.Empty);
}

/** Whether the column lies under the same label as the column of the open cell. */
function sameParent(
  paths: readonly (readonly number[])[],
  left: number,
  column: number,
  open: number,
  columns: number,
): boolean {
  const own = paths[column - left];
  const first = paths[(open % columns) - left];
  if (own === undefined || first === undefined) return false;
  const above = first[first.indexOf(open) - 1];
  return own[own.length - 1] === above;
}
