/**
 * Which rows of a hamlet summary are hamlets, which one is the commune's total, and which count
 * people.
 */
import { toA1 } from '../../domain/address';
import { sum, type Decimal } from '../../domain/decimal';
import type { Finding, Subject } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { peopleByHousehold, peopleRows } from '../../reading/ledger/people-rows';
import { namelessRow } from '../../rules/reading/BANG-040';
import { unfilledRows } from '../../rules/reading/BANG-023';
import { higherLevelRow } from '../../rules/reading/BANG-032';
import { sumFindings } from '../findings/sums';
import { columnOf, type RecognisedTable, type TableRow } from '../table';
import type { TableReader } from '../values/read-table';
import { isCommuneName } from './places';

export interface HamletRows {
  readonly hamlets: readonly TableRow[];
  readonly total: TableRow | null;
  /** Rows of people where a table has a row for households and one for people for each place. */
  readonly people: readonly TableRow[];
  /** The same by the row of households that each belongs to. */
  readonly peopleOf: ReadonlyMap<number, TableRow>;
  readonly findings: readonly Finding[];
}

export function hamletRows(
  reader: TableReader,
  fields: readonly string[],
  subjects: readonly Subject[],
  aboutOneHamlet = false,
): HamletRows {
  const { table } = reader;
  const isPeople = peopleRows(table.grid, table.columns, table.rows);
  const counted = table.rows.filter((row) => row.role !== 'group');
  const [households, people] = [
    counted.filter((row) => !isPeople(row)),
    counted.filter((row) => isPeople(row)),
  ];
  const peopleOf = peopleByHousehold(table.rows, isPeople);
  const values = (row: TableRow): (Decimal | null)[] =>
    fields.map((field) => reader.number(field, row)?.value ?? null);
  const items = households.filter((row) => row.role === 'item');
  const higher = items.filter((row) => isHigherLevel(row, values));
  const left = new Set(higher.length < items.length ? higher : []);
  const hamlets = items.filter((row) => !left.has(row));
  const findings = [
    ...[...left].map((row) =>
      higherLevelRow.raise({ label: row.label }, { cells: [reader.cell('place', row)] }),
    ),
    ...withoutFigures(table),
    ...(aboutOneHamlet || hamlets.length < 2 ? [] : namelessRows(reader, hamlets)),
    ...sumFindings(reader, households, fields, subjects),
  ];
  const total = pickTotal(
    households.filter((row) => row.role === 'total'),
    values,
  );
  const [only] = hamlets;
  // A line without a name is the whole commune's, unless the table is about one hamlet, which its
  // title then names.
  const isCommune =
    total === null &&
    only !== undefined &&
    hamlets.length === 1 &&
    (isCommuneName(only.label) || (only.label === '' && !aboutOneHamlet));
  return isCommune
    ? { hamlets: [], total: only, people, peopleOf, findings }
    : { hamlets, total, people, peopleOf, findings };
}

/** Rows with figures and without a name count, and are named. */
function namelessRows(reader: TableReader, hamlets: readonly TableRow[]): Finding[] {
  const nameless = hamlets.filter((row) => row.label === '' && reader.text('part', row) === '');
  if (nameless.length === 0 || !reader.has('place')) return [];
  return [
    namelessRow.raise(
      { rows: nameless.slice(0, 20).map((row) => String(row.row + 1)) },
      { severity: 'check', cells: nameless.slice(0, 20).map((row) => reader.cell('place', row)) },
    ),
  ];
}

const AREA = /^(?:khu vuc|vung)\s+(?:thanh thi|nong thon|do thi)\b/;
const HIGHER = /^(?:toan|ca|tong)\s+(?:huyen|tinh|nuoc|thi xa|thanh pho|vung)\b/;

/**
 * "Toàn huyện", "Cả tỉnh" are put beside hamlets to compare with; "Khu vực thành thị" without a
 * household has no hamlet.
 */
function isHigherLevel(row: TableRow, values: (row: TableRow) => (Decimal | null)[]): boolean {
  const label = plainKey(row.label);
  return (
    HIGHER.test(label) ||
    (AREA.test(label) && values(row).every((value) => value === null || value.isZero()))
  );
}

/**
 * A numbered line with a name and no figure, and no lines of its own below it, is a hamlet that has
 * not reported yet.
 */
function withoutFigures(table: RecognisedTable): Finding[] {
  const unfilled = table.rows.filter(
    (row, index) =>
      row.role === 'group' &&
      row.label !== '' &&
      (row.ordinal !== null || !hasOrdinals(table)) &&
      (table.rows[index + 1]?.level ?? 0) <= row.level &&
      !isCommuneName(row.label) &&
      (row.ordinal !== null || index > 0),
  );
  if (unfilled.length === 0) return [];
  const column = columnOf(table, 'place')?.column ?? table.area.left;
  return [
    unfilledRows.raise(
      { count: unfilled.length, names: unfilled.slice(0, 20).map((row) => row.label) },
      {
        cells: unfilled
          .slice(0, 20)
          .map((row) => ({ sheet: table.grid.sheet, cell: toA1(row.row, column) })),
      },
    ),
  ];
}

function hasOrdinals(table: RecognisedTable): boolean {
  return table.rows.some((row) => row.role === 'item' && row.ordinal !== null);
}

/**
 * Of several total rows the one with the largest figures is the table's; the others add up parts of
 * it.
 */
function pickTotal(
  totals: readonly TableRow[],
  values: (row: TableRow) => (Decimal | null)[],
): TableRow | null {
  let best: TableRow | null = null;
  let bestValue: Decimal | null = null;
  for (const row of totals) {
    const value = sum(values(row).filter((item): item is Decimal => item !== null));
    if (!bestValue || value.greaterThanOrEqualTo(bestValue)) {
      best = row;
      bestValue = value;
    }
  }
  return best;
}
