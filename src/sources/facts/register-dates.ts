/**
 * Dates of births and reviews in a register: which were read, and which admit another reading. The
 * dates themselves are never quoted.
 */
import { toA1, type CellRef } from '../../domain/address';
import { finding, type Finding } from '../../domain/finding';
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
        code: string,
        severity: 'stop' | 'check',
        cells: readonly CellRef[],
      ): Finding[] =>
        cells.length === 0
          ? []
          : [
              finding({
                code,
                severity,
                cells: cells.slice(0, 20),
                params: {
                  header: column.header,
                  count: cells.length,
                  order,
                  pivot: String(2000 + PIVOT_YEAR),
                },
              }),
            ];
      return [
        ...tell('SO-020', 'check', [...cellsOf('swapped'), ...cellsOf('either')]),
        ...tell('SO-021', 'check', cellsOf('short-year')),
        // No figure is taken from a birth.
        ...tell('SO-022', column.field?.id === 'birth' ? 'check' : 'stop', cellsOf('impossible')),
      ];
    });
}
