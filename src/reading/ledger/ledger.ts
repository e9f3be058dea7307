/** Gives each row of a table that adds up its place in the tree of sums, and with it the role in which it counts. */
import { toA1 } from '../../domain/address';
import { plainKey } from '../../domain/match-key';
import { addedRows } from './formulas';
import { figureOf, type Convention } from './figures';
import type { Line } from './line';
import { peopleRows } from './people-rows';
import { roleInLines, roleInPlaces } from './roles';
import type { LedgerColumn, LedgerSheet, TableRow } from './rows';
import { findSums, type RowSum } from './sums';
import { isGroupName, totalWord } from './words';

export interface LedgerTask {
  readonly sheet: LedgerSheet & { value(row: number, column: number): unknown };
  readonly kind: string;
  /** The field that names the rows. */
  readonly key: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly TableRow[];
  readonly convention?: Convention;
}

/** Kinds whose rows add up: lists of places, and trees of lines of money. */
const PLACES = new Set(['hamlet-summary', 'flow']);
const LINES = new Set(['funding', 'disbursement']);
const DETAIL =
  /^(?:trong do|gom|bao gom|- |\+ |(?:so )?(?:ho )?(?:ngheo )?(?:la )?(?:nguoi )?(?:dtts|dan toc thieu so|dong bao dtts)\b|(?:ho )?(?:co )?chu ho (?:la )?nu\b)/;

/** The same rows with their sums; rows of other kinds are handed back as they are. */
export function withSums(task: LedgerTask): readonly TableRow[] {
  const places = PLACES.has(task.kind);
  if (!places && !LINES.has(task.kind)) return task.rows;
  const rows = places ? task.rows.map(asDetail) : task.rows;
  const isPeople = places ? peopleRows(task.sheet, task.columns, rows) : () => false;
  const sums = new Map<number, RowSum>();
  for (const people of [false, true]) {
    const own = rows.filter((row) => row.role !== 'part' && isPeople(row) === people);
    for (const [row, sum] of findSums({ lines: linesOf(task, own), isGroupName }))
      sums.set(row, sum);
  }
  const context = { sums, rows: new Map(rows.map((row) => [row.row, row])) };
  const roles = new Map<number, TableRow['role']>();
  for (const row of rows) {
    const sum = sums.get(row.row);
    if (!sum) continue;
    const { role, parts } = places
      ? roleInPlaces(row, sum, context)
      : roleInLines(row, sum, context);
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

function linesOf(task: LedgerTask, rows: readonly TableRow[]): Line[] {
  const { sheet, columns } = task;
  const adding = columns.filter(
    ({ field }) => field !== null && (field.type === 'count' || field.type === 'money'),
  );
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
        figureOf(
          sheet.value(row.row, column),
          sheet.text(row.row, column),
          task.convention ?? 'vi',
        ),
      ),
      ordinal: row.ordinal,
      level: row.level,
      label: row.label,
      named: key !== undefined && sheet.text(row.row, key) !== '',
      word: row.role === 'total' || row.role === 'subtotal' || totalWord(row.label) !== null,
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
