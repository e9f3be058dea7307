/** Brings one Biểu up to date: single cells, the whole form, or a new sheet beside the old one. */
import type { Said } from '../../domain/language';
import type { SheetPlan } from '../../workbook/plan';
import type { RepairedCell, SheetChange } from '../../workbook/port';
import type { FormConflict } from '../fill-form/three-way';
import { carry } from './carry';
import { compareSheet, markColumn, type Comparison, type Conflict } from './compare';
import { keptRepairs, withKept } from './kept';
import { markColumnOf, rememberedOf, type RememberedSheet } from './memory';
import { fitNotes, footRow } from './notes';
import { listsPersons, sameCells } from './persons';
import { newResults } from './results';
import type { SheetNow } from './sheet-now';
import { spotOf } from './spot';

/** gone: another program that saved the workbook dropped it; changed: somebody changed it. */
export type Forgotten = 'gone' | 'changed';

export interface Regenerated extends Pick<Comparison, 'changed' | 'kept' | 'added'> {
  /** Of a province's form also why there is no figure. */
  readonly conflicts: readonly (Conflict & Pick<FormConflict, 'why' | 'untouched'>)[];
  readonly form: string;
  readonly sheet: string;
  /**
   * nothing: as it was; cells: single cells were brought up to date; whole: the Biểu was written
   * anew; rows: so it was, with the officer's work carried to its rows; beside: written as a new
   * sheet.
   */
  readonly how: 'nothing' | 'cells' | 'whole' | 'rows' | 'beside';
  /** A form with a line for each household, of which nothing is remembered and nothing listed. */
  readonly persons?: boolean;
  /** New foot notes for which the sheet has no room; they are not on the page. */
  readonly notesLeft: readonly string[];
  /** Sentences about a province's form as a whole. */
  readonly said?: readonly Said[];
  /** Formulas whose result is another one now. */
  readonly recomputed: number;
  /** Why nobody knows what was generated last; null where it is known. */
  readonly forgotten: Forgotten | null;
}

export interface ToUpdate {
  readonly form: string;
  readonly sheet: string;
  /** False for a Biểu that has lost its tag: its sheet may not be replaced. */
  readonly tagged: boolean;
  readonly plan: SheetPlan;
  readonly now: SheetNow;
  readonly before: RememberedSheet | null;
  readonly forgotten: Forgotten | null;
  readonly takeNew: (cell: string) => boolean;
  readonly freeName: (wished: string) => string;
}

export interface Updated {
  readonly told: Regenerated;
  readonly changes: readonly SheetChange[];
  /** What is generated on the sheet from now on; null where nothing may be remembered. */
  readonly remembered: RememberedSheet | null;
}

export function updateSheet(wish: ToUpdate): Updated {
  const { form, sheet, plan, now, before, takeNew } = wish;
  const after = rememberedOf(plan, sheet);
  if (listsPersons(form)) return updateList(wish, after);
  // The officer has worked on the sheet and notes alone have become more: a second sheet for their
  // sake would cost them that work.
  const whole = compareSheet(before, now, after, takeNew);
  const fitted =
    sameLayout(before ?? after, after) || untouched(whole)
      ? null
      : fitNotes(before ?? after, after);
  const inPlace = fitted && sameLayout(before ?? after, fitted.sheet) ? fitted : null;
  const target = inPlace?.sheet ?? after;
  const comparison = inPlace ? compareSheet(before, now, target, takeNew) : whole;
  const { writes, ...listed } = comparison;
  const base = {
    form,
    sheet,
    notesLeft: inPlace?.left ?? [],
    recomputed: 0,
    forgotten: wish.forgotten,
  };
  if (sameLayout(before ?? after, target)) {
    const results = writes.size > 0 ? newResults(now, writes) : new Map<string, string | number>();
    const own = cellsOf(writes, results);
    const cells = [
      ...own,
      ...(own.length > 0 ? markCells(plan, now) : []),
      ...(plan.tag ? keptRepairs(now, plan.tag, target) : []),
    ];
    return {
      told: {
        ...base,
        ...listed,
        how: own.length > 0 ? 'cells' : 'nothing',
        recomputed: results.size,
      },
      changes: cells.length > 0 ? [{ kind: 'repair', sheet, cells }] : [],
      remembered: target,
    };
  }
  if (wish.tagged) {
    if (untouched(comparison))
      return {
        told: { ...base, ...listed, how: 'whole' },
        changes: [{ kind: 'replace', sheet, plan: withKept(plan, after) }],
        remembered: after,
      };
    const carried = before && carry(before, now, after, plan, takeNew);
    if (carried)
      return {
        told: { ...base, ...withoutWrites(carried.comparison), how: 'rows' },
        changes: [{ kind: 'replace', sheet, plan: withKept(carried.plan, after) }],
        remembered: after,
      };
  }
  // Rows came or went, and some of the officer's work has no place in the new form: theirs stays
  // as it is, the new one gets a sheet beside it.
  const name = wish.freeName(plan.name);
  return {
    told: { ...base, ...listed, how: 'beside' },
    changes: [{ kind: 'add', plan: withKept({ ...plan, name }, after) }],
    remembered: { ...after, sheet: name },
  };
}

/**
 * Nothing about persons is remembered or listed, so that a change by hand cannot be told: the sheet
 * stays as it is.
 */
function updateList(
  { form, sheet, plan, now, freeName }: ToUpdate,
  after: RememberedSheet,
): Updated {
  const same = sameCells(now, after);
  return {
    told: {
      form,
      sheet,
      changed: [],
      kept: [],
      conflicts: [],
      added: [],
      how: same ? 'nothing' : 'beside',
      persons: true,
      notesLeft: [],
      recomputed: 0,
      forgotten: null,
    },
    changes: same ? [] : [{ kind: 'add', plan: withKept({ ...plan, name: freeName(plan.name) }) }],
    remembered: null,
  };
}

function withoutWrites({
  changed,
  kept,
  conflicts,
  added,
}: Comparison): Omit<Comparison, 'writes'> {
  return { changed, kept, conflicts, added };
}

/**
 * The same cells with the same formulas down to the foot notes, and not more foot notes than there
 * is room for.
 */
function sameLayout(before: RememberedSheet, after: RememberedSheet): boolean {
  if (before.right !== after.right || after.bottom > before.bottom) return false;
  const foot = Math.min(footRow(before), footRow(after));
  if (
    footRow(before) !== footRow(after) &&
    (footRow(before) !== Infinity || footRow(after) !== Infinity)
  )
    return false;
  const body = (sheet: RememberedSheet): string[] =>
    [...sheet.cells]
      .filter(([key]) => spotOf(key)[0] < foot)
      .flatMap(([key, cell]) => (cell.formula === undefined ? [] : [`${key}${cell.formula}`]))
      .sort();
  const [old, fresh] = [body(before), body(after)];
  return (
    old.length === fresh.length &&
    old.every((text, index) => text === fresh[index]) &&
    rowNames(before, foot) === rowNames(after, foot)
  );
}

/** The first two columns say which row is which. */
function rowNames(sheet: RememberedSheet, foot: number): string {
  return [...sheet.cells]
    .filter(
      ([key, cell]) => spotOf(key)[0] < foot && spotOf(key)[1] < 2 && cell.formula === undefined,
    )
    .map(([key]) => key)
    .sort()
    .join(' ');
}

function untouched(comparison: Comparison): boolean {
  return (
    comparison.kept.length === 0 &&
    comparison.conflicts.length === 0 &&
    comparison.added.length === 0
  );
}

/** The lines of the mark that say something else now: the fingerprint, the day. */
function markCells(plan: SheetPlan, now: SheetNow): RepairedCell[] {
  const column = markColumn(now);
  if (column < 0) return [];
  return plan.cells
    .filter(
      (cell) =>
        cell.column === markColumnOf(plan) &&
        cell.value !== null &&
        now.cells.get(`${cell.row},${column}`)?.value !== cell.value,
    )
    .map((cell) => ({ row: cell.row, column, value: cell.value! }));
}

function cellsOf(
  writes: Comparison['writes'],
  results: ReadonlyMap<string, string | number>,
): RepairedCell[] {
  const place = (key: string): { row: number; column: number } => {
    const [row, column] = spotOf(key);
    return { row, column };
  };
  return [
    ...[...writes].map(([key, value]): RepairedCell => ({ ...place(key), value: value ?? '' })),
    ...[...results].map(([key, value]): RepairedCell => ({
      ...place(key),
      value,
      keepsFormula: true,
    })),
  ];
}
