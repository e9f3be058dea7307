/**
 * Dates of births and reviews in a register: which were read, and which admit another reading. The
 * dates themselves are never quoted.
 */
import { toA1, type CellRef } from '../../domain/address';
import type { Finding, Severity } from '../../domain/finding';
import { swappedDates } from '../../rules/reading/SO-020';
import { shortYears } from '../../rules/reading/SO-021';
import { impossibleDates } from '../../rules/reading/SO-022';
import { textAt, valueAt, type RecognisedTable } from '../table';
import { PIVOT_YEAR, readDateColumn } from '../values/dates';

export function registerDates(table: RecognisedTable): Finding[] {
  return table.columns
    .filter((column) => column.field?.type === 'date')
    .flatMap((column) => {
      const rows = table.rows.filter((row) => row.role === 'item');
      const { dates, order } = readDateColumn(
        rows.map((row) => {
          const value = valueAt(table, column, row.row);
          return typeof value === 'string' ? textAt(table, column, row.row) : value;
        }),
      );
      const cellsOf = (doubt: string): CellRef[] =>
        rows
          .filter((_, index) => dates[index]?.doubt === doubt)
          .map((row) => ({ sheet: table.grid.sheet, cell: toA1(row.row, column.column) }));
      const tell = (
        rule: typeof swappedDates,
        cells: readonly CellRef[],
        severity: Severity = 'check',
      ): Finding[] =>
        cells.length === 0
          ? []
          : [
              rule.raise(
                {
                  header: column.header,
                  count: cells.length,
                  order,
                  pivot: String(2000 + PIVOT_YEAR),
                },
                { severity, cells: cells.slice(0, 20) },
              ),
            ];
      return [
        ...tell(swappedDates, [...cellsOf('swapped'), ...cellsOf('either')]),
        ...tell(shortYears, cellsOf('short-year')),
        // No figure is taken from a birth.
        ...tell(
          impossibleDates,
          cellsOf('impossible'),
          column.field?.id === 'birth' ? 'check' : 'stop',
        ),
      ];
    });
}
