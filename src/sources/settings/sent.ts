/**
 * What was sent, as kept in the settings table: programs that drop the hidden part of a workbook
 * keep its cells.
 */
import { isKeptPiece, keptTexts } from '../../domain/kept-text';
import { columnOf, type RecognisedTable } from '../table';

/** The code under which what was sent is kept. */
export const SENT_CODE = 'chot';

/** The kept texts, one for each record; `broken` where one of them is not whole. */
export function sentTexts(tables: readonly RecognisedTable[]): ReturnType<typeof keptTexts> {
  const pieces = tables.flatMap((table) => {
    const value = columnOf(table, 'settingValue');
    if (table.kind !== 'settings' || !value) return [];
    return table.rows
      .map(({ row }) => table.grid.value(row, value.column))
      .filter((one) => isKeptPiece('chot', one));
  });
  return keptTexts('chot', pieces);
}
