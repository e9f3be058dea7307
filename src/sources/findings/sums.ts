/**
 * What is to be said of the sums of a table: those that nothing calls a sum, and those that do not
 * add up.
 */
import { append } from '../../domain/append';
import { toA1, type CellRef } from '../../domain/address';
import { sum, type Decimal } from '../../domain/decimal';
import type { Finding, Subject } from '../../domain/finding';
import units from '../../domain/units.json';
import { totalWord } from '../../reading/ledger/words';
import type { Raised } from '../../rules/define';
import { unnamedSums } from '../../rules/reading/BANG-041';
import { groupNotItsRows } from '../../rules/reading/BANG-014';
import { totalByArithmetic } from '../../rules/reading/BANG-015';
import { wrongSubtotal } from '../../rules/reading/BANG-024';
import type { TableRow } from '../table';
import type { TableReader } from '../values/read-table';

const SHOWN = 20;
const NAMES = new Set(['place', 'content']);
/**
 * A row that stands over others by its place or its name alone has to add up; arithmetic and words
 * prove themselves.
 */
const BY_PLACE = new Set(['level', 'alike']);

/** @param fields the columns that add up */
export function sumFindings(
  reader: TableReader,
  rows: readonly TableRow[],
  fields: readonly string[],
  subjects: readonly Subject[],
): Finding[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const found: Finding[] = [];
  for (const row of rows) {
    if (!row.sum || row.sum.parts.length === 0 || row.role === 'total') continue;
    const parts = row.sum.parts.flatMap((part) => byRow.get(part) ?? []);
    const wrong = row.sum.holds ? [] : wrongColumns(reader, row, parts, fields);
    if (isAsserted(row))
      append(
        found,
        wrong.slice(0, 1).map((one) => notItsLines(reader, row, parts, one, subjects)),
      );
    else
      append(
        found,
        wrong.map((one) => notItsSum(row, one)),
      );
  }
  return [...found, ...silentSums(reader, rows)];
}

function isAsserted(row: TableRow): boolean {
  return (
    BY_PLACE.has(row.sum?.why ?? '') || (row.sum?.why === 'words' && totalWord(row.label) === null)
  );
}

interface Wrong {
  readonly field: string;
  readonly cells: readonly CellRef[];
  readonly typed: Decimal;
  readonly added: Decimal;
}

/** Columns in which a row's figure is not what its parts come to. */
function wrongColumns(
  reader: TableReader,
  row: TableRow,
  parts: readonly TableRow[],
  fields: readonly string[],
): Wrong[] {
  return fields.flatMap((field): Wrong[] => {
    const typed = reader.number(field, row);
    const given = parts.flatMap((part) => reader.number(field, part)?.value ?? []);
    if (!typed || given.length === 0) return [];
    const added = sum(given);
    return added.equals(typed.value)
      ? []
      : [{ field, cells: typed.cells, typed: typed.value, added }];
  });
}

function notItsLines(
  reader: TableReader,
  row: TableRow,
  parts: readonly TableRow[],
  wrong: Wrong,
  subjects: readonly Subject[],
): Finding {
  const column = reader.table.columns.find((one) => one.field?.id === wrong.field);
  return groupNotItsRows.raise(
    {
      label: row.label,
      children: parts.slice(0, 10).map((part) => part.label),
      header: column?.header,
    },
    { subjects, ...raisedOf(wrong) },
  );
}

function notItsSum(row: TableRow, wrong: Wrong): Finding {
  return wrongSubtotal.raise({ label: row.label }, raisedOf(wrong));
}

function raisedOf({ cells, typed, added }: Wrong): Raised {
  return { cells, unit: units.households, expected: typed, found: added };
}

/** Sums that no word and no number of a higher level tells an officer of. */
export function silentSums(reader: TableReader, rows: readonly TableRow[]): Finding[] {
  const at = (row: TableRow): CellRef => ({
    sheet: reader.table.grid.sheet,
    cell: toA1(
      row.row,
      (
        reader.table.columns.find((one) => NAMES.has(one.field?.id ?? '')) ??
        reader.table.columns[0]
      )?.column ?? 0,
    ),
  });
  const labelOf = (row: TableRow): string => row.label || String(row.row + 1);
  const silent = rows.filter((row) => row.sum && totalWord(row.label) === null);
  const totals = silent.filter((row) => row.role === 'total');
  const groups = silent.filter(
    (row) => row.role === 'view' || (row.role === 'subtotal' && row.ordinal === null),
  );
  return [
    ...totals.map((row) => totalByArithmetic.raise({ label: labelOf(row) }, { cells: [at(row)] })),
    ...(groups.length > 0
      ? [
          unnamedSums.raise(
            { labels: groups.slice(0, SHOWN).map(labelOf) },
            { cells: groups.slice(0, SHOWN).map(at) },
          ),
        ]
      : []),
  ];
}
