/** Why a column of a table has its meaning, or is read with another one. */
import { columnLetters } from '../domain/address';
import type { Language } from '../domain/language';
import type { RecognisedTable, TableColumn } from '../sources/table';
import { whyColumn } from '../text/columns';

export function whyOf(
  { columns }: RecognisedTable,
  { column, how, header, field, unknown }: TableColumn,
  language?: Language,
): string {
  const main = columns.find(({ also }) => also?.columns.includes(column));
  return main
    ? whyColumn('with', header, main.field?.label ?? '', columnLetters(main.column), language)
    : whyColumn(how, header, field?.label ?? '', unknown.join(' '), language);
}
