/** Which rows of a hamlet summary are hamlets, which add other rows up, and which are details of a hamlet. */
import { toA1 } from '../../domain/address';
import { sum, type Decimal } from '../../domain/decimal';
import { finding, type Finding, type Subject } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import type { RecognisedTable, TableRow } from '../table';
import type { TableReader } from '../values/read-table';
import { isCommuneName } from './places';

export interface HamletRows {
  readonly hamlets: readonly TableRow[];
  readonly total: TableRow | null;
  /** Rows of people where a table has a row for households and one for people for each place. */
  readonly people: readonly TableRow[];
  readonly findings: readonly Finding[];
}

const DETAIL = /^(?:trong do|gom|bao gom|- |\+ )/;

export function hamletRows(reader: TableReader, fields: readonly string[], subjects: readonly Subject[]): HamletRows {
  const { table } = reader;
  const findings: Finding[] = [];
  const { households, people } = splitByMeasure(table);
  const values = (row: TableRow): (Decimal | null)[] => fields.map((field) => reader.number(field, row)?.value ?? null);
  const candidates = households.filter((row) => row.role === 'item');
  const details = new Set(candidates.filter((row) => row.ordinal === '-' || row.ordinal === '+' || DETAIL.test(plainKey(row.label))));
  let leaves = candidates.filter((row) => !details.has(row));
  leaves = leaves.filter((row) => !isParent(row, leaves, values, findings, table, subjects));

  const totals = households.filter((row) => row.role === 'total');
  let total = pickTotal(totals, values);
  if (!total && leaves.length >= 4) {
    // A row named after the commune, or not named at all, that equals the sum of all others in every column is the total.
    const byArithmetic = leaves.find((row) => (isCommuneName(row.label) || row.label === '') && addsUp(row, leaves.filter((other) => other !== row), values));
    if (byArithmetic) {
      total = byArithmetic;
      leaves = leaves.filter((row) => row !== byArithmetic);
      findings.push(finding({
        code: 'BANG-015', severity: 'note', cells: [{ sheet: table.grid.sheet, cell: toA1(byArithmetic.row, table.columns[0]!.column) }],
        params: { label: byArithmetic.label },
      }));
    }
  }
  if (total === null && leaves.length === 1 && isCommuneName(leaves[0]!.label)) {
    return { hamlets: [], total: leaves[0]!, people, findings };
  }
  return { hamlets: leaves, total, people, findings };
}

/** Rows of pairs "Hộ" / "Nhân khẩu" are told apart by a column, or an ending, that holds nothing else. */
function splitByMeasure(table: RecognisedTable): { households: TableRow[]; people: TableRow[] } {
  const rows = table.rows.filter((row) => row.role !== 'group');
  const measureColumn = table.columns.find((column) => {
    if (column.field !== null && column.field.type !== 'text' && column.field.type !== 'count') return false;
    const texts = rows.map((row) => plainKey(table.grid.text(row.row, column.column))).filter((text) => text !== '');
    return texts.length >= 2 && texts.every((text) => MEASURES.test(text)) && texts.some((text) => PEOPLE.test(text)) && texts.some((text) => !PEOPLE.test(text));
  });
  const isPeople = (row: TableRow): boolean =>
    measureColumn ? PEOPLE.test(plainKey(table.grid.text(row.row, measureColumn.column))) : PEOPLE.test(plainKey(row.label));
  return { households: rows.filter((row) => !isPeople(row)), people: rows.filter(isPeople) };
}

const MEASURES = /^(?:ho|so ho|nhan khau|khau|so khau|nguoi)$/;
const PEOPLE = /^(?:nhan khau|khau|so khau|so nhan khau|nguoi)$/;

/** A row above rows of a deeper level that adds them up; when it does not, it is still no hamlet, and that is said. */
function isParent(
  row: TableRow, rows: readonly TableRow[], values: (row: TableRow) => (Decimal | null)[], findings: Finding[],
  table: RecognisedTable, subjects: readonly Subject[],
): boolean {
  const index = rows.indexOf(row);
  const children: TableRow[] = [];
  for (let next = index + 1; next < rows.length && rows[next]!.level > row.level; next++) children.push(rows[next]!);
  if (children.length === 0) return false;
  const level = Math.min(...children.map((child) => child.level));
  const direct = children.filter((child) => child.level === level);
  if (!addsUp(row, direct, values)) {
    findings.push(finding({
      code: 'BANG-014', severity: 'stop', subjects, cells: [{ sheet: table.grid.sheet, cell: toA1(row.row, table.columns[0]!.column) }],
      params: { label: row.label, children: direct.slice(0, 10).map((child) => child.label) },
    }));
  }
  return true;
}

/** Equal in every column where both sides have figures, and in at least one that is not zero. */
function addsUp(row: TableRow, parts: readonly TableRow[], values: (row: TableRow) => (Decimal | null)[]): boolean {
  const whole = values(row);
  const columns = parts.map(values);
  let proven = 0;
  for (let index = 0; index < whole.length; index++) {
    const typed = whole[index];
    const given = columns.map((column) => column[index]).filter((value): value is Decimal => value !== null && value !== undefined);
    if (!typed || given.length === 0) continue;
    if (!typed.equals(sum(given))) return false;
    if (!typed.isZero()) proven += 1;
  }
  return proven > 0;
}

/** Of several total rows the one with the largest figures is the table's; the others add up parts of it. */
function pickTotal(totals: readonly TableRow[], values: (row: TableRow) => (Decimal | null)[]): TableRow | null {
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
