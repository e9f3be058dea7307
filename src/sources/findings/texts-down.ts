/** The texts of a column, each with its rows. */
import type { RecognisedTable, TableColumn, TableRow } from '../table';

export function textsDown(
  { grid }: RecognisedTable,
  { column }: TableColumn,
  rows: readonly TableRow[],
): ReadonlyMap<string, readonly TableRow[]> {
  const texts = new Map<string, TableRow[]>();
  for (const row of rows) {
    const text = grid.text(row.row, column);
    const same = texts.get(text);
    if (same) same.push(row);
    else texts.set(text, [row]);
  }
  return texts;
}
