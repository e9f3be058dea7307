/**
 * How the marks of a register were taken: the mapping is shown, and writings that are no mark are
 * named.
 */
import { toA1 } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { marksAsRead } from '../../rules/reading/SO-015';
import { unclearMarks } from '../../rules/reading/SO-016';
import type { RecognisedTable } from '../table';
import { readMarkColumns } from '../values/marks';
import type { HouseholdRows } from './household-rows';

export function registerMarks(table: RecognisedTable, rows: HouseholdRows): Finding[] {
  const columns = table.columns
    .filter((column) => column.field?.type === 'mark')
    .map((column) => column.column);
  if (columns.length === 0) return [];
  const marks = readMarkColumns(
    table.grid,
    columns,
    rows.households.map(({ row }) => row.row),
  );
  const { sheet } = table.grid;
  const found: Finding[] = [];
  if (marks.no.length > 0 || marks.yes.some((text) => text.toLowerCase() !== 'x')) {
    found.push(
      marksAsRead.raise(
        { yes: marks.yes, no: marks.no },
        { cells: [{ sheet, cell: toA1(table.headerRows[0], Math.min(...columns)) }] },
      ),
    );
  }
  if (marks.unclear.length > 0) {
    found.push(
      unclearMarks.raise(
        { count: marks.unclear.length },
        {
          cells: marks.unclear
            .slice(0, 20)
            .map((cell) => ({ sheet, cell: toA1(cell.row, cell.column) })),
        },
      ),
    );
  }
  return found;
}
