/** What a form holds already where figures and households go: a blank one holds nothing. */
import type { FormTable } from './layout';
import { rowsOf } from './rows';
import type { FormSheet } from './sheet';

/** Rows of a list of persons that name somebody: a name, and something else of the household. */
export function listedRows(sheet: FormSheet, table: FormTable): number {
  const names = table.columns.filter(({ rowsOf: of }) => of === 'person');
  if (names.length === 0) return 0;
  const others = table.columns.filter(
    ({ kind, rowsOf: of }) => kind !== 'ordinal' && of !== 'person',
  );
  return rowsOf(sheet, table).filter(({ row, kind }) => {
    const holds = ({ column }: { readonly column: number }): boolean =>
      !sheet.hasFormula(row, column) && /[\p{L}\d]/u.test(sheet.text(row, column));
    return kind === 'item' && names.some(holds) && others.some(holds);
  }).length;
}

/** Whether a figure or a household stands in one of the tables. */
export function holdsContent(sheet: FormSheet, tables: readonly FormTable[]): boolean {
  return tables.some(
    (table) =>
      listedRows(sheet, table) > 0 ||
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
