/** Long texts that the settings table keeps, in as many rows as they need. */
import { isKeptPiece, keptTexts, type KeptKind } from '../../domain/kept-text';
import { columnOf, type RecognisedTable } from '../table';

/** Texts of a kind; `broken` where one of them is not whole. */
export function keptIn(
  kind: KeptKind,
  tables: readonly RecognisedTable[],
): ReturnType<typeof keptTexts> {
  const pieces = tables.flatMap((table) => {
    const value = columnOf(table, 'settingValue');
    if (table.kind !== 'settings' || !value) return [];
    return table.rows
      .map(({ row }) => table.grid.value(row, value.column))
      .filter((one) => isKeptPiece(kind, one));
  });
  return keptTexts(kind, pieces);
}
