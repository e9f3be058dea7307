/**
 * Rates whose scale nothing tells: at most one, no percent sign or format, and no counts beside
 * them.
 */
import { scalesToPercent } from '../../domain/percent-format';
import { toA1 } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { rateScaleUnclear } from '../../rules/reading/SO-013';
import type { RecognisedTable } from '../table';
import { columnOf } from '../table';
import type { TableReader } from '../values/read-table';

/** The count and the whole that a typed rate is compared with, by the rate's field. */
function countsOf(field: string): readonly (readonly string[])[] {
  const [moment, measure] = field.split('.') as [string, string];
  const part = measure.replace(/Rate$/, '');
  return [[`${moment}.${part}`], [`${moment}.total`, 'total', 'opening.total', 'closing.total']];
}

export function rateScaleFindings(table: RecognisedTable, reader: TableReader): Finding[] {
  return table.columns.flatMap((column) => {
    if (column.field?.type !== 'rate') return [];
    const counts = countsOf(column.field.id);
    const rows = table.rows
      .filter((row) => row.role !== 'group')
      .flatMap((row) => {
        const figure = reader.number(column.field!.id, row);
        return figure && !figure.value.isZero() ? [{ row, figure }] : [];
      });
    // One rate above one shows that the column is in percent points.
    if (rows.length === 0 || rows.some(({ figure }) => figure.value.greaterThan(1))) return [];
    const open = rows.filter(
      ({ row, figure }) =>
        !column.header.includes('%') &&
        !/%/.test(figure.text ?? '') &&
        !scalesToPercent(table.grid.look(row.row, column.column)?.format) &&
        !counts.every((choice) =>
          choice.some((field) => columnOf(table, field) && reader.number(field, row)),
        ),
    );
    return open.length === 0
      ? []
      : [
          rateScaleUnclear.raise(
            { header: column.header, count: open.length },
            {
              cells: open.slice(0, 20).map(({ row }) => ({
                sheet: table.grid.sheet,
                cell: toA1(row.row, column.column),
              })),
            },
          ),
        ];
  });
}
