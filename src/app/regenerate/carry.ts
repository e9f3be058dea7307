/**
 * Rows of a Biểu came or went: the form is made again in its place, and what the officer did by
 * hand goes with its row.
 */
import { fromA1 } from '../../domain/address';
import type { PlanCell, PlanStyle, SheetPlan } from '../../workbook/plan';
import { alignLines } from './align';
import { bags, compareSheet, linesNow, markColumn, shared, type Comparison } from './compare';
import type { RememberedCell, RememberedSheet } from './memory';
import { newResults } from './results';
import type { CellNow, SheetNow } from './sheet-now';
import { spotOf } from './spot';

export interface Carried {
  readonly comparison: Comparison;
  /** The form as it is made now, with the officer's cells in it. */
  readonly plan: SheetPlan;
}

const ADDED: PlanStyle = { size: 12, horizontal: 'left', vertical: 'center', format: 'General' };

/**
 * Null where something of the officer's has no place in the new form: a column or a row of their
 * own within the table, a formula, work on a row that is gone.
 */
export function carry(
  before: RememberedSheet,
  now: SheetNow,
  after: RememberedSheet,
  plan: SheetPlan,
  takeNew: (cell: string) => boolean,
): Carried | null {
  const rows = newRows(before, now, after);
  if (rows === null) return null;
  const shift = (cells: ReadonlyMap<string, CellNow>): Map<string, CellNow> =>
    new Map(
      [...cells].flatMap(([key, cell]): [string, CellNow][] => {
        const [row, column] = spotOf(key);
        const to = rows.ofNow.get(row);
        return to === undefined ? [] : [[`${to},${column}`, cell]];
      }),
    );
  const old: RememberedSheet = {
    ...after,
    cells: new Map(
      [...before.cells].flatMap(([key, cell]): [string, RememberedCell][] => {
        const [row, column] = spotOf(key);
        const to = rows.ofBefore[row] ?? null;
        return to === null ? [] : [[`${to},${column}`, cell]];
      }),
    ),
  };
  const cells = shift(now.cells);
  const height = Math.max(after.bottom + 1, now.rows + after.bottom - before.bottom);
  const comparison = compareSheet(
    old,
    { cells, rows: height, columns: now.columns },
    after,
    takeNew,
    (row, column) => ({ row, column }),
  );
  return { comparison, plan: withOwn(plan, cells, comparison) };
}

/** For each row as it was generated, and for each as it stands, the row of the new form. */
function newRows(
  before: RememberedSheet,
  now: SheetNow,
  after: RememberedSheet,
): { ofBefore: readonly (number | null)[]; ofNow: ReadonlyMap<number, number> } | null {
  if (before.right !== after.right) return null;
  const lines = linesNow(before, now);
  if (lines.columns.some((column, at) => column !== at)) return null;
  const [oldBags, newBags] = [before, after].map(({ cells, bottom }) => bags(cells, 0, bottom + 1));
  const ofBefore = alignLines(before.bottom + 1, after.bottom + 1, (i, j) =>
    shared(oldBags?.[i] ?? new Map(), newBags?.[j] ?? new Map()),
  ).map((to, row) => (to !== null && sameRow(before, row, after, to) ? to : null));
  const ofNow = new Map<number, number>();
  const own = new Map<number, number>();
  lines.rows.forEach((row, at) => {
    if (row === null) return;
    own.set(row, at);
    const to = ofBefore[at] ?? null;
    if (to !== null) ofNow.set(row, to);
  });
  // A row that the officer has taken out would come back.
  if (lines.rows.some((row, at) => row === null && (oldBags?.[at]?.size ?? 0) > 0)) return null;
  const last = Math.max(...own.keys());
  const mark = markColumn(now);
  // A row that the officer has put in for what is new in the form by now.
  const open = Array.from({ length: after.bottom + 1 }, (_, row) => row).filter(
    (row) => !ofBefore.includes(row) && nameOf(after, row) !== '',
  );
  for (let row = 0; row < last; row += 1) {
    const to = own.has(row) ? undefined : open.find((at) => nameOf(after, at) === nameOf(now, row));
    if (to !== undefined) ofNow.set(row, to);
  }
  for (const [key, cell] of now.cells) {
    const [row, column] = spotOf(key);
    if (column === mark) continue;
    const was = before.cells.get(`${own.get(row) ?? -1},${column}`);
    const formula = was?.formula ?? after.cells.get(`${ofNow.get(row) ?? -1},${column}`)?.formula;
    if (cell.formula !== undefined && formula === undefined) return null;
    if (ofNow.has(row)) continue;
    if (row > last) ofNow.set(row, row - last + after.bottom);
    else if (was === undefined || was.value !== cell.value) return null;
  }
  return { ofBefore, ofNow };
}

/** Rows of figures are one row where they bear one name. */
function sameRow(
  before: RememberedSheet,
  row: number,
  after: RememberedSheet,
  to: number,
): boolean {
  const [old, fresh] = [nameOf(before, row), nameOf(after, to)];
  return old === fresh || !(hasFigures(before, row) && hasFigures(after, to));
}

function nameOf({ cells }: Pick<SheetNow, 'cells'>, row: number): string {
  return [0, 1, 2]
    .map((column) => cells.get(`${row},${column}`))
    .flatMap((cell) =>
      typeof cell?.value === 'string' && cell.formula === undefined && /\p{L}/u.test(cell.value)
        ? [cell.value]
        : [],
    )
    .join('\n');
}

function hasFigures({ cells, right }: RememberedSheet, row: number): boolean {
  for (let column = 2; column <= right; column += 1)
    if (typeof cells.get(`${row},${column}`)?.value === 'number') return true;
  return false;
}

/** The new form with what stays of the officer's, and the results that follow from it. */
function withOwn(
  plan: SheetPlan,
  cells: ReadonlyMap<string, CellNow>,
  { kept, conflicts, added }: Comparison,
): SheetPlan {
  const own = new Map<string, string | number | null>();
  for (const { cell } of [...kept, ...conflicts.filter(({ taken }) => taken === 'sheet')])
    own.set(keyOf(cell), plainOf(cells.get(keyOf(cell))));
  for (const cell of added) own.set(keyOf(cell), plainOf(cells.get(keyOf(cell))));
  const made = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const results = newResults(
    {
      cells: new Map([...made].filter(([, cell]) => cell.value !== null)),
      rows: 0,
      columns: 0,
    },
    own,
  );
  for (const [key, value] of own) {
    const [row, column] = spotOf(key);
    made.set(key, { row, column, value, style: made.get(key)?.style ?? 'added' });
  }
  for (const [key, value] of results) {
    const cell = made.get(key);
    if (cell) made.set(key, { ...cell, value });
  }
  return {
    ...plan,
    styles: { ...plan.styles, added: ADDED },
    cells: [...made.values()].sort(byPlace),
  };
}

function byPlace(left: PlanCell, right: PlanCell): number {
  return left.row - right.row || left.column - right.column;
}

function plainOf(cell: CellNow | undefined): string | number | null {
  const value = cell?.value ?? null;
  if (typeof value === 'object' && value !== null) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

function keyOf(cell: string): string {
  const place = fromA1(cell);
  return `${place?.row ?? 0},${place?.column ?? 0}`;
}
