/** Splits a header block into tables that stand side by side. */
import type { Grid } from '../grid/grid';
import type { HeaderBlock } from '../headers/find';
import type { HeaderPath } from '../headers/flatten';
import { readHeaderText } from '../headers/reading';
import lists from '../vocabulary/lists.json';

const KEY_CONCEPTS = new Set(lists.keyConcepts);

/**
 * The columns of each table, from left to right. A table begins where STT, or the column that names
 * the rows, comes again.
 */
export function splitSideBySide(
  grid: Grid,
  block: HeaderBlock,
  paths: readonly HeaderPath[],
): HeaderPath[][] {
  const starts = startsOfTables(paths);
  const segments: HeaderPath[][] = [];
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index]!;
    const to = starts[index + 1] ?? paths.length;
    const segment = trimEmpty(grid, block, paths.slice(from, to));
    if (segment.length > 0) segments.push(segment);
  }
  return segments;
}

function startsOfTables(paths: readonly HeaderPath[]): number[] {
  const ordinals = paths.flatMap((path, index) =>
    leafIs(path, (concept) => concept === 'ordinal') ? [index] : [],
  );
  if (ordinals.length > 1) return [0, ...ordinals.slice(1)];
  // Without a repeated STT, a blank column followed by a second naming column of the same words
  // starts a table.
  const starts = [0];
  for (let index = 1; index < paths.length; index++) {
    const path = paths[index]!;
    if (paths[index - 1]!.texts.length > 0 || !leafIs(path, (concept) => KEY_CONCEPTS.has(concept)))
      continue;
    const leaf = path.texts[path.texts.length - 1];
    if (paths.slice(0, index).some((other) => other.texts[other.texts.length - 1] === leaf))
      starts.push(index);
  }
  return starts;
}

function leafIs(path: HeaderPath, wanted: (concept: string) => boolean): boolean {
  const leaf = path.texts[path.texts.length - 1];
  if (leaf === undefined) return false;
  const reading = readHeaderText(leaf);
  return (
    reading.phrases.length === 1 && reading.phrases[0]!.some(wanted) && reading.unknown.length === 0
  );
}

/** Columns without header and without data at both ends do not belong to a table. */
function trimEmpty(grid: Grid, block: HeaderBlock, paths: readonly HeaderPath[]): HeaderPath[] {
  let from = 0;
  let to = paths.length;
  const empty = (path: HeaderPath): boolean =>
    path.texts.length === 0 && !hasData(grid, block, path.column);
  while (from < to && empty(paths[from]!)) from += 1;
  while (to > from && empty(paths[to - 1]!)) to -= 1;
  return paths.slice(from, to);
}

function hasData(grid: Grid, block: HeaderBlock, column: number): boolean {
  const end = Math.min(grid.rowCount, block.dataTop + 50);
  for (let row = block.dataTop; row < end; row++) if (grid.text(row, column) !== '') return true;
  return false;
}
