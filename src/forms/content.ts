/** What a form holds already where figures and households go: a blank one holds nothing. */
import type { FormTable } from './layout';
import { isListed, listsPersons } from './listed';
import { rowsOf } from './rows';
import type { FormSheet } from './sheet';

/** Whether a figure or a household stands in one of the tables. */
export function holdsContent(sheet: FormSheet, tables: readonly FormTable[]): boolean {
  return tables.some(
    (table) =>
      (listsPersons(table) && rowsOf(sheet, table).some(isListed(sheet, table))) ||
      rowsOf(sheet, table).some(({ row }) =>
        table.columns.some(
          ({ column, kind }) =>
            kind === 'value' &&
            !sheet.hasFormula(row, column) &&
            sheet.number(row, column) !== null,
        ),
      ),
  );
}
