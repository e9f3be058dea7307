/**
 * What was filled in, by the places where it stands now: an officer may have put rows in above the
 * table or between its rows, or taken some out.
 */
import { fromA1, toA1 } from '../../domain/address';
import { FURTHEST } from '../../forms/listed';
import type { FormSheet } from '../../forms/sheet';
import type { FilledForm, KeptCell } from '../../sources/settings/filled-forms';
import type { InsertedRows } from '../../workbook/port';
import { RowShift } from '../../workbook/row-shift';
import { entryAt, isUntouched } from './as-before';

/** A row that was put in must explain more than one cell. */
const STEP = 1.5;

interface KeptRow {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, kept: KeptCell])[];
}

/** A way to place the rows so far, its last one moved by so many. */
interface Way {
  readonly score: number;
  readonly by: number;
  readonly before: Way | null;
}

export function aligned(sheet: FormSheet, form: FilledForm): FilledForm {
  const rows = rowsOf(form);
  if (rows.every((one) => standing(sheet, one, 0) === one.cells.length)) return form;
  const moves = movesOf(sheet, rows);
  if (moves.every((by) => by === 0)) return form;
  const inserts = insertsOf(rows, moves);
  const cells = rows.flatMap(({ row, cells: kept }, index) =>
    kept.map(([column, one]): [string, KeptCell] => [
      toA1(row + (moves[index] ?? 0), column),
      one.formula === undefined || inserts === null
        ? one
        : { ...one, formula: new RowShift(inserts).formula(one.formula, form.sheet, true, false) },
    ]),
  );
  return { ...form, cells: new Map(cells) };
}

function rowsOf({ cells }: FilledForm): KeptRow[] {
  const rows = new Map<number, [number, KeptCell][]>();
  for (const [cell, kept] of cells) {
    const at = fromA1(cell);
    if (at) rows.set(at.row, [...(rows.get(at.row) ?? []), [at.column, kept]]);
  }
  return [...rows]
    .map(([row, kept]): KeptRow => ({ row, cells: kept }))
    .sort((a, b) => a.row - b.row);
}

/** How many cells of a row stand as they were filled in, so many rows further down. */
function standing(sheet: FormSheet, { row, cells }: KeptRow, by: number): number {
  if (row + by < 0) return 0;
  return cells.filter(([column, kept]) => isUntouched(entryAt(sheet, row + by, column), kept))
    .length;
}

/** By how much each row has moved, so that most cells stand and few rows were put in. */
function movesOf(sheet: FormSheet, rows: readonly KeptRow[]): number[] {
  let ways: Way[] = [{ score: 0, by: 0, before: null }];
  let last = -1;
  for (const one of rows) {
    const next: Way[] = [];
    for (let by = -FURTHEST; by <= FURTHEST; by += 1) {
      let best: Way | null = null;
      for (const way of ways) {
        if (one.row + by <= last + way.by) continue;
        const score = way.score - (way.by === by ? 0 : STEP);
        if (best === null || score > best.score) best = { score, by, before: way };
      }
      if (best) next.push({ ...best, score: best.score + standing(sheet, one, by) });
    }
    ways = next;
    last = one.row;
  }
  const nearest = [...ways].sort((a, b) => b.score - a.score || Math.abs(a.by) - Math.abs(b.by));
  const moves: number[] = [];
  for (let way = nearest[0] ?? null; way?.before; way = way.before) moves.unshift(way.by);
  return moves;
}

/** The same as rows that were put in; null where some were taken out. */
function insertsOf(
  rows: readonly KeptRow[],
  moves: readonly number[],
): readonly InsertedRows[] | null {
  const inserts: InsertedRows[] = [];
  let moved = 0;
  for (const [index, by] of moves.entries()) {
    if (by < moved) return null;
    if (by > moved) inserts.push({ after: (rows[index]?.row ?? 0) - 1, count: by - moved });
    moved = by;
  }
  return inserts;
}
