/** What stands under a table: notes first, signatures after them. */
import type { SheetMap } from '../sheet/sheet-map';
import type { Band } from './block';
import { rowCells } from './row-cells';

export interface Tail {
  readonly notes: readonly number[];
  readonly signatures: readonly number[];
}

/**
 * A note is one text at the left. Signatures stand side by side or in the right half; after the
 * first of them everything is part of them.
 */
export function tailOf(map: SheetMap, band: Band, rows: readonly number[]): Tail {
  const notes: number[] = [];
  const signatures: number[] = [];
  const middle = band.left + (band.right - band.left) / 2;
  for (const row of rows) {
    const cells = rowCells(map, row, { left: 0, right: map.columns - 1 });
    const first = cells[0];
    if (first === undefined) continue;
    const second = cells[1];
    const apart = second !== undefined && first.right + 1 < second.column;
    const signs =
      apart || (first.column > band.left && (cells.length > 1 || first.column >= middle));
    if (signs || signatures.length > 0) signatures.push(row);
    else notes.push(row);
  }
  return { notes, signatures };
}
