/** Whether what is said of cells concerns a table. */
import type { RecognisedTable } from '../table';

/** Whether one of the cells stands in a column whose meaning is known. */
export function standsIn(
  { area, columns }: RecognisedTable,
  cells: readonly { readonly row: number; readonly column: number }[],
): boolean {
  const known = new Set(columns.flatMap(({ column, field }) => (field ? [column] : [])));
  return cells.some(
    ({ row, column }) => row >= area.top && row <= area.bottom && known.has(column),
  );
}
