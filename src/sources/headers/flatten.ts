/** Flattens a header of several rows into one path for each column. */
import type { Grid } from '../grid/grid';
import type { ColumnContent } from '../columns/content';
import type { HeaderBlock } from './find';

export interface HeaderPath {
  readonly column: number;
  /** From the top: ["Kinh phí", "Trong đó", "TW"]; empty for a column without any header. */
  readonly texts: readonly string[];
  /** Row of the lowest text, for pointing at it; the header's last row when there is none. */
  readonly row: number;
  /** The parent that was taken over from the left without a merge area, when there was one. */
  readonly borrowed: string | null;
  /** The cells below, where they are known. */
  readonly content?: ColumnContent;
}

/**
 * A merged text reaches exactly as far as its merge area. An unmerged parent over blank cells is
 * borrowed by the columns to its right only where they have a header of their own below and nothing
 * beside it, and this is recorded.
 */
export function flattenHeader(grid: Grid, block: HeaderBlock): HeaderPath[] {
  const paths: HeaderPath[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const texts: string[] = [];
    let lastRow = block.bottom;
    let borrowed: string | null = null;
    for (let row = block.top; row <= block.bottom; row++) {
      const own = ownText(grid, block, row, column);
      if (own !== '') {
        if (texts[texts.length - 1] !== own) texts.push(own);
        lastRow = row;
        continue;
      }
      const parent = row < block.bottom ? parentToTheLeft(grid, block, row, column) : null;
      if (parent !== null && texts[texts.length - 1] !== parent) {
        texts.push(parent);
        borrowed = parent;
      }
    }
    const onlyBorrowed = borrowed !== null && texts.length === 1;
    paths.push({
      column,
      texts: onlyBorrowed ? [] : texts,
      row: lastRow,
      borrowed: onlyBorrowed ? null : borrowed,
    });
  }
  return paths;
}

function ownText(grid: Grid, block: HeaderBlock, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  if (!merge) return grid.text(row, column);
  if (merge.top < block.top) return '';
  return grid.text(merge.top, merge.left);
}

/** The unmerged text to the left that a blank parent cell may belong to, or null. */
function parentToTheLeft(
  grid: Grid,
  block: HeaderBlock,
  row: number,
  column: number,
): string | null {
  if (grid.mergeAt(row, column) || !hasTextBelow(grid, block, row, column)) return null;
  // A column that already has its own text above this row is no child of a neighbour.
  for (let above = block.top; above < row; above++) {
    const own = ownText(grid, block, above, column);
    if (own !== '' && !grid.mergeAt(above, column)) return null;
  }
  for (let left = column - 1; left >= block.left; left--) {
    const merge = grid.mergeAt(row, left);
    const text = ownText(grid, block, row, left);
    if (text === '') {
      if (!hasTextBelow(grid, block, row, left)) return null;
      continue;
    }
    if (merge) return null;
    return hasTextBelow(grid, block, row, left) ? text : null;
  }
  return null;
}

function hasTextBelow(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  for (let below = row + 1; below <= block.bottom; below++) {
    const merge = grid.mergeAt(below, column);
    if (merge && merge.top <= row) continue;
    if (ownText(grid, block, below, column) !== '') return true;
  }
  return false;
}
