/**
 * A column that adds money carried over to what the year gave: the Biểu print the year's own, so
 * what the column comes to is told beside it.
 */
import { toA1 } from '../../domain/address';
import { sum, type Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { wholeMoney } from '../../rules/funding/VON-038';
import type { Corrections } from '../corrections';
import { columnOf, type RecognisedTable, type TableColumn, type TableRow } from '../table';
import { TableReader } from '../values/read-table';

const WHOLE = 'whole';
/** What the year gave, with its sign; a plan after adjustment is another sum. */
const GIVEN: readonly (readonly [string, 1 | -1])[] = [
  ['added.total', 1],
  ['up.total', 1],
  ['down.total', -1],
];

export function wholeMoneyFindings(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
): Finding[] {
  return tables.flatMap((table) => {
    if (table.kind !== 'funding' || !columnOf(table, 'carried')) return [];
    if (columnOf(table, 'final.total') ?? columnOf(table, 'adjusted.total')) return [];
    return table.columns
      .filter((column) => mayBeWhole(table, column))
      .flatMap((column) => compared(table, column, corrections));
  });
}

/** A column of a sum that nothing else is taken from. */
function mayBeWhole(table: RecognisedTable, { field, header }: TableColumn): boolean {
  const isLeft = field === null || (field.id === 'total' && columnOf(table, 'initial.total'));
  return Boolean(isLeft) && /\b(?:tong|cong)\b/.test(plainKey(header));
}

function compared(table: RecognisedTable, whole: TableColumn, corrections: Corrections): Finding[] {
  const reader = new TableReader(withWhole(table, whole), corrections, () => []);
  const lines = table.rows.flatMap((row) => {
    const typed = reader.number(WHOLE, row);
    const given = givenIn(reader, row);
    const carried = reader.number('carried', row)?.value;
    return typed && given && carried
      ? [
          {
            row,
            typed: typed.value,
            given,
            carried,
            isSum: given.plus(carried).equals(typed.value),
          },
        ]
      : [];
  });
  // A sum of other things is none of this money.
  if (lines.filter(({ isSum }) => isSum).length * 2 < lines.length || lines.length === 0) return [];
  const last = lines.find(({ row }) => row.role === 'total') ?? lines[0];
  const apart = lines.filter(({ isSum }) => !isSum);
  const at = (row: number) => ({ sheet: table.grid.sheet, cell: toA1(row, whole.column) });
  return last
    ? [
        wholeMoney.raise(
          {
            header: whole.header,
            all: last.typed,
            given: last.given,
            carried: last.carried,
            apart: apart.map(({ row }) => at(row.row).cell),
          },
          { cells: [last, ...apart].map(({ row }) => at(row.row)) },
        ),
      ]
    : [];
}

function withWhole(table: RecognisedTable, whole: TableColumn): RecognisedTable {
  const field = { id: WHOLE, label: whole.header, type: 'money', all: [] } as const;
  return {
    ...table,
    columns: table.columns.map((column) => (column === whole ? { ...column, field } : column)),
  };
}

/** What the year gave in a line; null where that is not said. */
function givenIn(reader: TableReader, row: TableRow): Decimal | null {
  const first = reader.number('initial.total', row) ?? reader.number('total', row);
  if (!first) return null;
  const more = GIVEN.flatMap(([field, sign]) => reader.number(field, row)?.value.times(sign) ?? []);
  return sum([first.value, ...more]);
}
