/** Incomes of a register in đồng: by the unit in the header, else by how large the numbers are. */
import type { CellRef } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { unitOfIncome } from '../../rules/households/HO-038';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import type { TableReader } from '../values/read-table';

export interface Incomes {
  readonly of: (row: TableRow) => Decimal | null;
  readonly findings: readonly Finding[];
}

/** No household earns a thousandth of its neighbour: such a column is of two units. */
const WIDEST = 300;

export function readIncomes(
  table: RecognisedTable,
  reader: TableReader,
  rows: readonly TableRow[],
): Incomes {
  const column = columnOf(table, 'income');
  if (!column) return { of: () => null, findings: [] };
  const figures = rows
    .flatMap((row) => {
      const value = reader.value('income', row);
      return value?.isPositive() && !value.isZero() ? [{ value, row }] : [];
    })
    .sort((a, b) => a.value.comparedTo(b.value));
  const [least, most] = [figures[0], figures[figures.length - 1]];
  const cellsOf = (figure: (typeof figures)[number]): readonly CellRef[] =>
    reader.number('income', figure.row)?.cells ?? [];
  if (!least || !most) return { of: () => null, findings: [] };
  if (most.value.greaterThan(least.value.times(WIDEST))) {
    return {
      of: () => null,
      findings: [
        unitOfIncome.raise(
          { header: column.header },
          { cells: [...cellsOf(most), ...cellsOf(least)] },
        ),
      ],
    };
  }
  const factor =
    column.unit?.factor ??
    (most.value.greaterThanOrEqualTo(100_000)
      ? 1
      : most.value.greaterThanOrEqualTo(100)
        ? 1000
        : 1_000_000);
  return {
    of: (row) => {
      const value = reader.value('income', row);
      return factor === 1 || !value ? value : value.times(factor);
    },
    findings: [],
  };
}
