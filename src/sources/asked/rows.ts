/** Lines of which the officer says whether they count: without a name, or set apart by a word. */
import { fromA1 } from '../../domain/address';
import { keyOnSheet } from '../corrections';
import type { RecognisedTable, TableRow } from '../table';
import { readHouseholds } from '../facts/household-rows';
import { namelessHouseholds } from '../findings/rows';
import { linesThatCount, rowsThatMayNotCount } from '../findings/rows-apart';
import { headersOf, tableAt, type Ask, type Asking, type Offered } from './found';

/** BANG-040: lines of a register without a name, which count as households or are left out. */
export const namelessLines: Ask = (finding, tables) => {
  const table = tableAt(tables, finding.cells[0]);
  if (!table || finding.severity !== 'stop') return null;
  const shown = finding.cells.flatMap(({ cell }) => (fromA1(cell)?.row ?? -1) + 1);
  const rows = namelessHouseholds(table);
  const [count, leave] = [choiceOf('count', table, rows), choiceOf('leave', table, rows)];
  const asked = { prefix: 'dong', code: 'nameless', params: { rows: shown.join(', ') } };
  return whetherTheyCount(table, asked, [count, leave]);
};

/** BANG-053: lines that a column, a remark or a line above them seems to take out of the count. */
export const linesApart: Ask = (finding, tables, office) => {
  const table = tableAt(tables, finding.cells[0]);
  if (!table) return null;
  const apart = rowsThatMayNotCount(table, office);
  const words = [...new Set(apart.map(({ word }) => word))].join(', ');
  const rows = withMembers(
    table,
    apart.map(({ row }) => row),
  );
  const count = choiceOf('count', table, rows);
  const leave = choiceOf('leave', table, [...rows, ...sumsOf(table, rows)]);
  const params = { count: String(apart.length), words };
  const asked = { prefix: 'tach', code: 'apart', params };
  // Where every row is of a commune called otherwise, the commune may have had another name.
  if (table.rows.filter(({ role }) => role === 'item').length === apart.length)
    return whetherTheyCount(table, asked, [count, leave]);
  if (table.kind === 'household-register') return whetherTheyCount(table, asked, [leave, count]);
  const rest = linesThatCount(table).filter((row) => !rows.includes(row));
  const others = choiceOf('leave', table, [...rest, ...sumsOf(table, rest)]);
  const only = { id: 'only', params: {}, effect: mergeRows(others, count) };
  return whetherTheyCount(table, asked, [leave, only, count]);
};

/** Members go with their household, below which they stand. */
function withMembers(table: RecognisedTable, rows: readonly TableRow[]): readonly TableRow[] {
  if (table.kind !== 'household-register') return rows;
  const out = new Set(rows);
  const members = new Set(readHouseholds(table).members);
  let isOut = false;
  return table.rows.filter((row) => {
    if (!members.has(row)) isOut = out.has(row);
    return isOut;
  });
}

/** Totals that hold some of the rows: without these they are no total of the table. */
function sumsOf({ rows }: RecognisedTable, apart: readonly TableRow[]): TableRow[] {
  const out = new Set(apart);
  const known = new Map(rows.map((row) => [row.row, row]));
  const holds = (row: TableRow | undefined): boolean =>
    row !== undefined &&
    (out.has(row) ||
      (row.sum?.holds === true && row.sum.parts.some((part) => holds(known.get(part)))));
  return rows.filter((row) => (row.role === 'total' || row.role === 'subtotal') && holds(row));
}

function mergeRows(...offered: readonly Offered[]): Offered['effect'] {
  return { rows: new Map(offered.flatMap(({ effect }) => [...(effect.rows ?? [])])) };
}

/** That lines are counted, or left out. */
function choiceOf(
  id: 'count' | 'leave',
  { grid }: RecognisedTable,
  rows: readonly TableRow[],
): Offered {
  const role = id === 'count' ? 'item' : 'none';
  const keys = rows.map(({ row }) => keyOnSheet(grid.sheet, String(row)));
  return { id, params: {}, effect: { rows: new Map(keys.map((key) => [key, role])) } };
}

/** @param offered the proposal first */
function whetherTheyCount(
  table: RecognisedTable,
  { params, ...asked }: Pick<Asking['asked'], 'prefix' | 'code' | 'params'>,
  offered: Asking['offered'],
): Asking {
  const [{ sheet }, headers] = [table.grid, headersOf(table)];
  return {
    asked: { ...asked, about: 'row', sheet, headers, params: { sheet, ...params } },
    offered,
  };
}
