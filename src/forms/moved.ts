/** Where a cell of a form stood before rows were put in. */
import { fromA1 } from '../domain/address';
import type { InsertedRows } from '../workbook/port';
import { rowBefore } from '../workbook/row-shift';

/**
 * @param cell "C7" of the grown form
 * @returns null in a row that was put in
 */
export function placeBefore(
  cell: string,
  inserts: readonly InsertedRows[],
): { readonly row: number; readonly column: number } | null {
  const at = fromA1(cell);
  if (at === null) return null;
  const { row, copied } = rowBefore(at.row, inserts);
  return copied ? null : { row, column: at.column };
}
