/** A second header row of bare members: years, times, peoples. */
import type { Area } from '../../domain/address';
import type { Grid } from '../grid/grid';
import type { RowShape } from './row-shape';

/**
 * Years, «Trong kỳ | Lũy kế», peoples: texts that part each cell merged over several columns, while
 * nothing stands under the others. Their words need not be known.
 */
export function partsMerges(grid: Grid, row: number, top: number, { cells }: RowShape): boolean {
  const parts = new Map<Area, Set<string>>();
  for (const { column, text } of cells) {
    const above = grid.mergeAt(row - 1, column);
    if (!above || above.right === above.left || above.bottom !== row - 1 || above.top < top)
      return false;
    parts.set(above, (parts.get(above) ?? new Set()).add(text.toLowerCase()));
  }
  const names = grid.row(row + 1).findIndex((value) => value !== null && value !== '');
  return (
    names >= 0 &&
    [...parts.keys()].every(({ left }) => names < left) &&
    [...parts].every(([{ left, right }, texts]) => texts.size === right - left + 1)
  );
}
