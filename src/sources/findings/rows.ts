/** Rows that are hidden, struck out, coloured, left out, or missing in the numbering. */
import { toA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { namelessRow } from '../../rules/reading/BANG-040';
import { hiddenRows } from '../../rules/reading/BANG-012';
import { struckRows } from '../../rules/reading/BANG-013';
import { rowsLeftOut } from '../../rules/reading/BANG-018';
import { gapInNumbering } from '../../rules/reading/BANG-019';
import { rowsInColour } from '../../rules/reading/BANG-022';
import { ordinalNumber } from '../../reading/ledger/ordinals';
import { colouredRows } from './colours';
import type { RecognisedTable, SkipReason, TableRow } from '../table';
import { columnOf } from '../table';
import { SUBJECTS_OF } from '../subjects';

const SHOWN = 20;

export function rowFindings(table: RecognisedTable): Finding[] {
  const { sheet } = table.grid;
  const keyColumn = (columnOf(table, 'ordinal') ?? table.columns[0]!).column;
  const at = (row: { readonly row: number }): CellRef => ({
    sheet,
    cell: toA1(row.row, keyColumn),
  });
  const found: Finding[] = [];
  const hidden = table.rows.filter((row) => row.hidden !== 'no' && row.role === 'item');
  // A register tells of its hidden rows once their classes are known.
  if (hidden.length > 0 && table.kind !== 'household-register')
    found.push(hiddenRowsFinding(hidden, at, null));
  const struck = table.skipped.filter((row) => row.why === 'struck');
  if (struck.length > 0)
    found.push(
      struckRows.raise(
        { count: struck.length, rows: struck.slice(0, SHOWN).map(shownRow) },
        { cells: struck.slice(0, SHOWN).map(at) },
      ),
    );
  const nameless = namelessHouseholds(table);
  if (nameless.length > 0)
    found.push(
      namelessRow.raise(
        { rows: nameless.slice(0, SHOWN).map(shownRow) },
        { cells: nameless.slice(0, SHOWN).map(at), subjects: SUBJECTS_OF[table.kind] },
      ),
    );
  const coloured = colouredRows(table);
  if (coloured.length > 0)
    found.push(
      rowsInColour.raise(
        { count: coloured.length, rows: coloured.slice(0, SHOWN).map(shownRow) },
        { cells: coloured.slice(0, SHOWN).map(at) },
      ),
    );
  for (const { before, after } of gapsInNumbering(table))
    found.push(
      gapInNumbering.raise(
        { before: before.ordinal!, after: after.ordinal! },
        { cells: [at(after), at(before)] },
      ),
    );
  return [...found, ...skippedFinding(table, at)];
}

function shownRow({ row }: { readonly row: number }): string {
  return String(row + 1);
}

/**
 * Lines of a register with a number of their own and another field, whose name is blank: a
 * household, but whose?
 */
export function namelessHouseholds(table: RecognisedTable): TableRow[] {
  const name = table.kind === 'household-register' ? columnOf(table, 'name') : null;
  if (!name) return [];
  const others = table.columns.filter(
    (column) => column.field && column.field.id !== 'ordinal' && column !== name,
  );
  return table.rows.filter((row) => {
    if (row.role !== 'group' || table.grid.text(row.row, name.column) !== '') return false;
    const filled = others.filter((column) => table.grid.text(row.row, column.column) !== '').length;
    const numbered = row.ordinal !== null && ordinalNumber(row.ordinal) !== null;
    return filled >= (numbered ? 1 : 2);
  });
}

/** @param poor how many poor households are among them, null where that is not known */
export function hiddenRowsFinding(
  hidden: readonly TableRow[],
  at: (row: TableRow) => CellRef,
  poor: number | null,
): Finding {
  return hiddenRows.raise(
    {
      count: hidden.length,
      filtered: hidden.filter((row) => row.hidden === 'filtered').length,
      rows: hidden.slice(0, SHOWN).map(shownRow),
      poor: poor ?? undefined,
    },
    { cells: hidden.slice(0, SHOWN).map(at) },
  );
}

/**
 * Steps of more than one in a run of plain numbers; a number that starts again belongs to the next
 * group.
 */
function gapsInNumbering(table: RecognisedTable): { before: TableRow; after: TableRow }[] {
  const gaps: { before: TableRow; after: TableRow }[] = [];
  const lastAt = new Map<number, { row: TableRow; number: number }>();
  for (const row of table.rows) {
    const number = row.ordinal === null ? null : ordinalNumber(row.ordinal);
    for (const level of lastAt.keys()) if (level > row.level) lastAt.delete(level);
    if (number === null) {
      if (row.ordinal !== null || row.role === 'group') lastAt.delete(row.level);
      continue;
    }
    const last = lastAt.get(row.level);
    if (last && number > last.number + 1 && gaps.length < 5)
      gaps.push({ before: last.row, after: row });
    lastAt.set(row.level, { row, number });
  }
  return gaps;
}

const TOLD: readonly SkipReason[] = ['repeated-header', 'signature', 'note', 'template'];

/**
 * One note a table about the rows that were left out; totals and blank rows are a matter of course.
 */
function skippedFinding(
  table: RecognisedTable,
  at: (row: { readonly row: number }) => CellRef,
): Finding[] {
  const told = table.skipped.filter((row) => TOLD.includes(row.why));
  if (told.length === 0) return [];
  const count = (why: SkipReason): number => told.filter((row) => row.why === why).length;
  return [
    rowsLeftOut.raise(
      {
        count: told.length,
        headers: count('repeated-header'),
        signatures: count('signature'),
        notes: count('note'),
        templates: count('template'),
      },
      { cells: told.slice(0, SHOWN).map(at) },
    ),
  ];
}
