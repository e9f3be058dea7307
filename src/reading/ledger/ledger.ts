/**
 * Gives each row of a table that adds up its place in the tree of sums, and with it the role in
 * which it counts.
 */
import { toA1 } from '../../domain/address';
import { plainKey } from '../../domain/match-key';
import { addedRows } from './formulas';
import { figureOf, isAmbiguous, type Convention } from './figures';
import type { Line } from './line';
import { furtherRows, peopleRows } from './people-rows';
import { roleInLines, roleInPlaces } from './roles';
import type { LedgerColumn, LedgerSheet, TableRow } from './rows';
import { findSums, type RowSum } from './sums';
import { isGroupName } from './words';

export interface LedgerTask {
  readonly sheet: LedgerSheet & { value(row: number, column: number): unknown };
  readonly kind: string;
  /** The field that names the rows. */
  readonly key: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly TableRow[];
}

export interface Ledger {
  readonly rows: readonly TableRow[];
  /** How texts such as "1,196" are meant, where the sums of the table hold in one reading alone. */
  readonly convention: Convention | null;
}

/** Kinds whose rows add up: lists of places, and trees of lines of money. */
const PLACES = new Set(['hamlet-summary', 'flow']);
const LINES = new Set(['funding', 'disbursement']);
const DETAIL =
  /^(?:trong do|gom|bao gom|- |\+ |(?:so )?(?:ho )?(?:ngheo )?(?:la )?(?:nguoi )?(?:dtts|dan toc thieu so|dong bao dtts)\b|(?:ho )?(?:co )?chu ho (?:la )?nu\b)/;

/** The same rows with their sums; rows of other kinds are handed back as they are. */
export function withSums(task: LedgerTask): Ledger {
  const places = PLACES.has(task.kind);
  if (!places && !LINES.has(task.kind)) return { rows: task.rows, convention: null };
  const isFurther = places ? furtherRows(task.sheet, task.columns, task.rows) : () => false;
  const rows = places
    ? task.rows.map((row) => (isFurther(row) ? { ...row, role: 'part' as const } : asDetail(row)))
    : task.rows;
  const isPeople = places ? peopleRows(task.sheet, task.columns, rows) : () => false;
  const sumsBy = (convention: Convention): Sums => {
    const sums = new Map<number, RowSum>();
    for (const people of [false, true]) {
      const own = rows.filter((row) => row.role !== 'part' && isPeople(row) === people);
      const lines = linesOf(task, own, convention);
      for (const [row, sum] of findSums({ lines, isGroupName })) sums.set(row, sum);
    }
    return sums;
  };
  const { sums, convention } = bestReading(task, sumsBy);
  return { rows: withRoles(rows, sums, places), convention };
}

type Sums = ReadonlyMap<number, RowSum>;

/**
 * Where texts can be read in two ways, the reading in which more rows are the sum of others is the
 * one that is meant.
 */
function bestReading(
  task: LedgerTask,
  sumsBy: (convention: Convention) => Sums,
): { readonly sums: Sums; readonly convention: Convention | null } {
  const vi = sumsBy('vi');
  if (!hasTwoReadings(task)) return { sums: vi, convention: null };
  const en = sumsBy('en');
  const [ofVi, ofEn] = [proven(vi), proven(en)];
  if (ofVi === ofEn) return { sums: vi, convention: null };
  return ofEn > ofVi ? { sums: en, convention: 'en' } : { sums: vi, convention: 'vi' };
}

function proven(sums: Sums): number {
  return [...sums.values()].filter((sum) => sum.why === 'arithmetic' && sum.parts.length > 1)
    .length;
}

function hasTwoReadings({ sheet, columns, rows }: LedgerTask): boolean {
  return columns.some(
    ({ column, field }) =>
      field !== null &&
      ADDING.has(field.type) &&
      rows.some(({ row }) => isAmbiguous(sheet.value(row, column), sheet.text(row, column))),
  );
}

const ADDING = new Set(['count', 'money']);

function withRoles(rows: readonly TableRow[], sums: Sums, places: boolean): readonly TableRow[] {
  const context = { sums, rows: new Map(rows.map((row) => [row.row, row])) };
  const roles = new Map<number, TableRow['role']>();
  for (const row of rows) {
    const sum = sums.get(row.row);
    if (!sum) continue;
    const { role, parts } = (places ? roleInPlaces : roleInLines)(row, sum, context);
    roles.set(row.row, role);
    for (const part of parts) roles.set(part, 'part');
  }
  return rows.map((row) => {
    const sum = sums.get(row.row);
    const role = roles.get(row.row) ?? row.role;
    return sum ? { ...row, role, sum } : role === row.role ? row : { ...row, role };
  });
}

/** "Trong đó: DTTS", "- Hộ có chủ hộ là nữ": told of the row above, in which it is counted. */
function asDetail(row: TableRow): TableRow {
  const detail = row.ordinal === '-' || row.ordinal === '+' || DETAIL.test(plainKey(row.label));
  return detail && row.role === 'item' ? { ...row, role: 'part' } : row;
}

function linesOf(task: LedgerTask, rows: readonly TableRow[], convention: Convention): Line[] {
  const { sheet, columns } = task;
  const adding = columns.filter(({ field }) => field !== null && ADDING.has(field.type));
  const key = columns.find(({ field }) => field?.id === task.key)?.column;
  let headed = false;
  return rows.flatMap((row): Line[] => {
    if (row.role === 'group') {
      headed = true;
      return [];
    }
    const line: Line = {
      row: row.row,
      values: adding.map(({ column }) =>
        figureOf(sheet.value(row.row, column), sheet.text(row.row, column), convention),
      ),
      ordinal: row.ordinal,
      level: row.level,
      label: row.label,
      named: key !== undefined && sheet.text(row.row, key) !== '',
      word: row.role === 'total' || row.role === 'subtotal',
      headed,
      adds: addsOf(sheet, row.row, adding),
    };
    headed = false;
    return [line];
  });
}

/** The rows that the row's first adding formula covers. */
function addsOf(
  sheet: LedgerSheet,
  row: number,
  columns: readonly LedgerColumn[],
): ReadonlySet<number> | null {
  for (const { column } of columns) {
    const formula = sheet.look(row, column)?.formula;
    const rows = formula ? addedRows(formula, toA1(row, column).replace(/\d+$/, '')) : null;
    if (rows && !rows.has(row)) return rows;
  }
  return null;
}
