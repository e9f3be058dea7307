/** Lines under a header that explain the figures and are none. */
import type { RowsTask } from './classify';
import type { LedgerSheet } from './rows';

/** "Lấy ở cột D biểu B02": words in every filled cell, under the header, say where the figures come from. */
export function isExplanation(
  grid: LedgerSheet,
  row: number,
  columns: RowsTask['columns'],
): boolean {
  const texts = columns
    .map((column) => grid.text(row, column.column))
    .filter((text) => text !== '');
  const inFigures = columns.some(
    (column) =>
      column.field &&
      ['count', 'money', 'rate'].includes(column.field.type) &&
      grid.text(row, column.column).length > 5,
  );
  return inFigures && texts.every((text) => /\p{L}{2}.*\s/u.test(text));
}
