/**
 * Formulas of the form itself that take a cell which stays blank. They show a number, and it is not
 * the one that they are there for.
 */
import { fromA1, toA1, type Area } from '../domain/address';
import type { InsertedRows } from '../workbook/port';
import { referencesIn, rowAfter, rowBefore } from '../workbook/row-shift';
import type { Blank } from './plan-types';
import type { FormSheet } from './sheet';

/** Of these nobody expects a figure. */
const EMPTY: ReadonlySet<string> = new Set([
  ...(['note', 'spare', 'room', 'unnamed', 'token', 'persons'] as const),
]);

/** A cell of the form as it is, and where it stands in the grown one. */
interface Open {
  readonly row: number;
  readonly column: number;
  readonly shown: string;
}

export function waitingFormulas(
  sheet: FormSheet,
  blank: readonly Blank[],
  inserts: readonly InsertedRows[],
): Blank[] {
  const open = new Map<string, Open>();
  for (const { cell, why } of blank) {
    const at = fromA1(cell);
    if (!at || EMPTY.has(why.why)) continue;
    const { row } = rowBefore(at.row, inserts);
    // A number that somebody has typed there is the form's own.
    const isTyped = sheet.number(row, at.column) !== null && sheet.text(row, at.column) !== '';
    if (isTyped) continue;
    open.set(toA1(row, at.column), { row, column: at.column, shown: cell });
  }
  if (open.size === 0) return [];
  const formulas: { row: number; column: number; cell: string; areas: readonly Area[] }[] = [];
  for (let row = 0; row < sheet.map.rows; row++)
    for (let column = 0; column < sheet.map.columns; column++) {
      const formula = sheet.look(row, column)?.formula;
      if (formula !== undefined)
        formulas.push({
          row,
          column,
          cell: toA1(row, column),
          areas: referencesIn(formula, sheet.name),
        });
    }
  const found: Blank[] = [];
  for (let before = -1; before < open.size;) {
    before = open.size;
    for (const { row, column, cell, areas } of formulas) {
      const taken = open.has(cell) ? undefined : firstIn(areas, open);
      if (taken === undefined) continue;
      const at = rowAfter(row, inserts);
      const copies = inserts.find(({ after }) => after === row)?.count ?? 0;
      open.set(cell, { row, column, shown: toA1(at, column) });
      for (let copy = 0; copy <= copies; copy++)
        found.push({ cell: toA1(at + copy, column), why: { why: 'waits', text: taken } });
    }
  }
  return found;
}

function firstIn(areas: readonly Area[], open: ReadonlyMap<string, Open>): string | undefined {
  for (const { top, bottom, left, right } of areas)
    for (const { row, column, shown } of open.values())
      if (row >= top && row <= bottom && column >= left && column <= right) return shown;
  return undefined;
}
