/** The cell by which a table is named. */
import { toA1, type CellRef } from '../domain/address';
import type { RecognisedTable } from './table';

export function cornerOf(table: RecognisedTable): CellRef {
  return { sheet: table.grid.sheet, cell: toA1(table.area.top, table.area.left) };
}
