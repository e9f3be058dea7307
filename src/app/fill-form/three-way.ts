/**
 * A form that was filled in earlier, filled in again: what was filled in then, what stands there
 * now, what the workbook says now. A cell that a person has touched is named with both figures and
 * stays as it is.
 */
import { fromA1, toA1, type Area, type CellRef } from '../../domain/address';
import { sha256 } from '../../domain/sha256';
import { keyOf, type Coordinates } from '../../forms/coordinates';
import { holdsContent } from '../../forms/content';
import { tablesOf } from '../../forms/layout';
import { placeBefore } from '../../forms/moved';
import type { BlankWhy, FormPlan } from '../../forms/plan';
import type { FormSheet } from '../../forms/sheet';
import { isRemembered, type FilledForm, type KeptCell } from '../../sources/settings/filled-forms';
import { isSameMoved } from '../../domain/sheet-formula/same-moved';
import type { Changed, Conflict, Kept } from '../regenerate/compare';
import type { FilledCell } from '../../workbook/port';
import { referencesIn } from '../../workbook/row-shift';
import { entryAt, isSame, isUntouched, type EntryNow } from './as-before';

export interface FormUpdate {
  readonly changed: readonly Changed[];
  readonly kept: readonly Kept[];
  readonly conflicts: readonly FormConflict[];
  /** What was filled in then is known; else every other figure may be anybody's. */
  readonly remembered: boolean;
}

export interface FormConflict extends Conflict {
  readonly sources: readonly CellRef[];
  /** Why the workbook has no figure there. */
  readonly why?: BlankWhy;
  /** Ours still, left because of what the form says now. */
  readonly untouched?: true;
}

/** How many cells a person has touched, took the workbook's figure, or hold an old one of ours. */
export function countsOf({ changed, kept, conflicts }: FormUpdate) {
  const taken = conflicts.filter(({ taken: from }) => from === 'source').length;
  const ours = conflicts.filter(({ untouched }) => untouched).length;
  return {
    changed: changed.length + taken,
    touched: kept.length + conflicts.length - taken - ours,
    ours,
  };
}

export interface Updated {
  readonly update: FormUpdate;
  /** What is written, and what holds the workbook's figures afterwards. */
  readonly plan: FormPlan;
  /** What is to be remembered, by address as the form stands afterwards. */
  readonly kept: ReadonlyMap<string, KeptCell>;
}

/**
 * The workbook itself has no such figure any more. A stop holds it back for a while, and any other
 * reason lies with the form.
 */
const GONE: ReadonlySet<BlankWhy['why']> = new Set(['no-figure', 'conflict', 'computed']);

function asksOf(coordinates: Coordinates): string {
  return sha256(keyOf(coordinates)).slice(0, 12);
}

/** Of these nobody expects a figure of the workbook. */
const NONE: ReadonlySet<BlankWhy['why']> = new Set(['note', 'token', 'persons', 'waits']);

/** A filling that was undone, or emptied, counts as none. */
export function isStanding(sheet: FormSheet, { cells, lists = [] }: FilledForm): boolean {
  if (lists.length > 0 && holdsContent(sheet, tablesOf(sheet))) return true;
  return [...cells].some(([cell, { value }]) => {
    const at = fromA1(cell);
    return value !== null && at !== null && entryAt(sheet, at.row, at.column).value !== null;
  });
}

/**
 * @param sheet as it stands now
 * @param plan of the same sheet seen as blank
 * @param takeNew whether the workbook's figure is wanted in a cell ("C7") that a person touched
 */
export function updatedForm(
  sheet: FormSheet,
  plan: FormPlan,
  before: FilledForm,
  takeNew: (cell: string) => boolean,
): Updated {
  const work = new ThreeWay(sheet, plan, before, takeNew);
  for (const one of plan.filled) work.figure(one);
  for (const { cell, why } of plan.blank) work.blank(cell, why);
  return work.done();
}

class ThreeWay {
  private readonly changed: Changed[] = [];
  private readonly kept: Kept[] = [];
  private readonly conflicts: FormConflict[] = [];
  private readonly remembered = new Map<string, KeptCell>();
  /** Cells of the plan that are not written. */
  private readonly left = new Set<string>();
  /** Cells that hold another figure than the workbook's. */
  private readonly others = new Set<string>();
  private readonly emptied = new Set<string>();
  private readonly byAsks = new Map<string, KeptCell[]>();
  private readonly isRemembered: boolean;

  constructor(
    private readonly sheet: FormSheet,
    private readonly plan: FormPlan,
    private readonly before: FilledForm,
    private readonly takeNew: (cell: string) => boolean,
  ) {
    this.isRemembered = isRemembered(before);
    for (const one of before.cells.values()) {
      const same = this.byAsks.get(one.asks);
      if (same) same.push(one);
      else this.byAsks.set(one.asks, [one]);
    }
  }

  done(): Updated {
    const { changed, kept, conflicts, plan, left, emptied } = this;
    const named = new Set(conflicts.map(({ cell }) => cell));
    const blanked = [...emptied].flatMap((cell) => {
      const at = fromA1(cell);
      return at === null ? [] : [{ ...at, value: '' }];
    });
    return {
      update: { changed, kept, conflicts, remembered: this.isRemembered },
      plan: {
        ...plan,
        cells: [
          ...plan.cells.filter((one) => !left.has(toA1(one.row, one.column)) && !this.stands(one)),
          ...blanked,
        ],
        filled: plan.filled.filter((one) => !this.isOther(one)),
        blank: plan.blank.filter(({ cell }) => emptied.has(cell) || this.isBlank(cell, named)),
      },
      kept: this.remembered,
    };
  }

  figure({ cell, value, coordinates, sources, formula }: FormPlan['filled'][number]): void {
    const now = this.now(cell);
    const asks = asksOf(coordinates);
    const then = this.then(cell, asks);
    const written = { asks, value, ...(formula ? { formula } : {}) };
    this.remembered.set(cell, written);
    if (now.value === null && !now.computed && then === undefined) return;
    const untouched = then !== undefined && isUntouched(now, then);
    // A sum of the form's own cells follows them, whatever they hold.
    const follows =
      formula !== undefined && now.formula !== undefined && isSameMoved(formula, now.formula);
    if (follows || (isSame(now.value, value) && !(untouched && formula))) {
      this.left.add(cell);
      return;
    }
    if (untouched) {
      if (!isSame(now.value, value)) this.changed.push({ cell, from: now.value, to: value });
      return;
    }
    const taken = this.takeNew(cell);
    if (!taken) {
      this.left.add(cell);
      this.others.add(cell);
      this.remembered.set(cell, then ?? { asks, value: null });
    }
    const generated = then?.value ?? null;
    const both = { cell, generated, now: now.value, source: value };
    if (generated !== null && isSame(generated, value) && !taken) this.kept.push(both);
    else this.conflicts.push({ ...both, taken: taken ? 'source' : 'sheet', sources });
  }

  /** A cell in which a figure stands and for which the workbook has none now. */
  blank(cell: string, why: BlankWhy): void {
    const now = this.now(cell);
    const then = this.there(cell);
    if (now.value === null || (then === undefined && this.isOwn(now, why))) return;
    const untouched = then !== undefined && then.value !== null && isUntouched(now, then);
    if ((untouched && GONE.has(why.why)) || this.takeNew(cell)) {
      this.emptied.add(cell);
      this.changed.push({ cell, from: now.value, to: null });
      return;
    }
    if (then) this.remembered.set(cell, then);
    this.conflicts.push({
      cell,
      generated: then?.value ?? null,
      now: now.value,
      source: null,
      taken: 'sheet',
      sources: [],
      why,
      ...(untouched ? { untouched } : {}),
    });
  }

  /** A name, a number of a row, a household that is there already. */
  private stands({ row, column, value, formula }: FilledCell): boolean {
    const now = this.now(toA1(row, column));
    return (
      this.isRemembered && formula === undefined && !now.computed && isSame(now.value ?? '', value)
    );
  }

  /** Surely nothing of ours: a formula, a note, or what a form holds that is remembered. */
  private isOwn({ computed, value }: EntryNow, { why }: BlankWhy): boolean {
    return computed || typeof value !== 'number' || NONE.has(why) || this.isRemembered;
  }

  /** A formula of the form is named as well, where it waits for a blank cell. */
  private isBlank(cell: string, named: ReadonlySet<string>): boolean {
    const now = this.now(cell);
    return now.value === null || (now.computed && !named.has(cell));
  }

  /** It shows another figure than the workbook's, or adds one up. */
  private isOther({ cell, formula }: FormPlan['filled'][number]): boolean {
    if (this.others.size === 0) return false;
    if (this.others.has(cell)) return true;
    const areas = formula === undefined ? [] : referencesIn(formula, this.sheet.name);
    return [...this.others].some((other) => {
      const at = fromA1(other);
      return at !== null && areas.some((area) => isWithin(at, area));
    });
  }

  /** What stands at a place of the form as it will be; nothing in a row that is put in. */
  private now(cell: string): EntryNow {
    const at = placeBefore(cell, this.plan.inserts);
    return at ? entryAt(this.sheet, at.row, at.column) : { value: null, computed: false };
  }

  /** By its place, or by what it asks for where rows or columns have moved. */
  private then(cell: string, asks: string): KeptCell | undefined {
    const there = this.there(cell);
    if (there && (there.asks === asks || isUntouched(this.now(cell), there))) return there;
    const [only, second] = this.byAsks.get(asks) ?? [];
    return second === undefined ? only : undefined;
  }

  /** What was filled in at the same place of the form as it was. */
  private there(cell: string): KeptCell | undefined {
    const at = placeBefore(cell, this.plan.inserts);
    return at ? this.before.cells.get(toA1(at.row, at.column)) : undefined;
  }
}

function isWithin(
  { row, column }: { readonly row: number; readonly column: number },
  { top, left, bottom, right }: Area,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
