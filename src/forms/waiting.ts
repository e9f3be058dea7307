/**
 * Formulas of the form itself that take a cell which stays blank. They show a number, and it is not
 * the one that they are there for.
 */
import { areaFromA1, fromA1, toA1 } from '../domain/address';
import type { InsertedRows } from '../workbook/port';
import type { Blank } from './plan-types';
import { shiftedRow } from './rows';
import type { FormSheet } from './sheet';

const REFERENCE =
  /"(?:[^"]|"")*"|(?<sheet>(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<area>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])/gu;
/** Of these nobody expects a figure. */
const EMPTY: ReadonlySet<string> = new Set(['note', 'spare', 'room', 'token', 'persons']);

export function waitingFormulas(
  sheet: FormSheet,
  blank: readonly Blank[],
  inserts: readonly InsertedRows[],
): Blank[] {
  const open = new Map<string, string>();
  for (const { cell, why } of blank) {
    const at = fromA1(cell);
    if (at && !EMPTY.has(why.why)) open.set(toA1(rowBefore(at.row, inserts), at.column), cell);
  }
  if (open.size === 0) return [];
  const formulas: { row: number; column: number; cell: string; areas: string[] }[] = [];
  for (let row = 0; row < sheet.map.rows; row++)
    for (let column = 0; column < sheet.map.columns; column++) {
      const formula = sheet.look(row, column)?.formula;
      if (formula !== undefined)
        formulas.push({ row, column, cell: toA1(row, column), areas: areasOf(formula) });
    }
  const found: Blank[] = [];
  for (let before = -1; before < open.size;) {
    before = open.size;
    for (const { row, column, cell, areas } of formulas) {
      const taken = open.has(cell) ? undefined : firstIn(areas, open);
      if (taken === undefined) continue;
      const at = shiftedRow(row, inserts);
      const copies = inserts.find(({ after }) => after === row)?.count ?? 0;
      open.set(cell, toA1(at, column));
      for (let copy = 0; copy <= copies; copy++)
        found.push({ cell: toA1(at + copy, column), why: { why: 'waits', text: taken } });
    }
  }
  return found;
}

function areasOf(formula: string): string[] {
  return [...formula.matchAll(REFERENCE)].flatMap(({ groups }) =>
    groups?.area !== undefined && groups.sheet === undefined
      ? [groups.area.replace(/\$/g, '')]
      : [],
  );
}

function firstIn(areas: readonly string[], open: ReadonlyMap<string, string>): string | undefined {
  for (const text of areas) {
    const area = areaFromA1(text);
    if (!area) continue;
    for (const [cell, shown] of open) {
      const at = fromA1(cell);
      const { top, bottom, left, right } = area;
      if (at && at.row >= top && at.row <= bottom && at.column >= left && at.column <= right)
        return shown;
    }
  }
  return undefined;
}

/** The row of the form as it is that a row of the grown form is, or is a copy of. */
function rowBefore(row: number, inserts: readonly InsertedRows[]): number {
  let moved = 0;
  for (const { after, count } of [...inserts].sort((a, b) => a.after - b.after)) {
    if (row - moved <= after) break;
    if (row - moved <= after + count) return after;
    moved += count;
  }
  return row - moved;
}
