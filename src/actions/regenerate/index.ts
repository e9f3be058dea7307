/**
 * Brings the Biểu of a workbook up to date. Three things are compared: what was generated last,
 * what stands in the sheet now, and what would be generated now. A change by hand is never
 * overwritten silently.
 */
import type { SheetPlan } from '../../workbook/plan';
import type { RepairedCell, SheetChange, WorkbookPort } from '../../workbook/port';
import { settingsChange } from '../keep-settings';
import { formByName, makeBieu, type MakeOptions, type NotMade } from '../make-bieu';
import type { Survey } from '../survey';
import { compareSheet, markColumn, type Comparison } from './compare';
import {
  markColumnOf,
  readMemory,
  rememberedOf,
  withRemembered,
  writeMemory,
  type RememberedSheet,
} from './memory';
import { fitNotes, footRow } from './notes';
import { listsPersons, sameCells } from './persons';
import { newResults } from './results';
import { sheetNow, type SheetNow } from './sheet-now';

export interface RegenerateOptions extends Pick<MakeOptions, 'settings' | 'today'> {
  /** Forms by name; all Biểu of the workbook when left out. */
  readonly forms?: readonly string[];
  /**
   * Places at which the new value is wanted although the officer changed the cell: "Biểu 02!L18".
   */
  readonly takeNew?: ReadonlySet<string>;
}

export interface Regenerated extends Pick<Comparison, 'changed' | 'kept' | 'conflicts' | 'added'> {
  readonly form: string;
  readonly sheet: string;
  /**
   * nothing: as it was; cells: single cells were brought up to date; whole: the Biểu was written
   * anew; beside: written as a new sheet.
   */
  readonly how: 'nothing' | 'cells' | 'whole' | 'beside';
  /** A form with a line for each household, of which nothing is remembered and nothing listed. */
  readonly persons?: boolean;
  /** New foot notes for which the sheet has no room; they are not on the page. */
  readonly notesLeft: readonly string[];
  /** Formulas whose result is another one now. */
  readonly recomputed: number;
}

export interface Regeneration {
  readonly sheets: readonly Regenerated[];
  readonly notMade: readonly (NotMade & { readonly sheet: string })[];
  readonly changes: readonly SheetChange[];
  /** Places of `takeNew` at which there was nothing to take. */
  readonly unused: readonly string[];
}

export async function regenerate(
  port: WorkbookPort,
  seen: Survey,
  options: RegenerateOptions = {},
): Promise<Regeneration> {
  const kept = await port.memory();
  const memory = readMemory(kept);
  const infos = await port.sheets();
  const done: Regenerated[] = [];
  const notMade: (NotMade & { sheet: string })[] = [];
  const changes: SheetChange[] = [];
  const remembered: RememberedSheet[] = [];
  const gone: string[] = [];
  const beside: string[] = [];
  const used = new Set<string>();
  const takeNew =
    (sheet: string) =>
    (cell: string): boolean => {
      const place = `${sheet}!${cell}`;
      if (!options.takeNew?.has(place)) return false;
      used.add(place);
      return true;
    };
  for (const info of infos) {
    const form = info.tag ? formByName(info.tag.form) : null;
    if (!form || (options.forms && !options.forms.includes(form.form))) continue;
    const { made, notMade: refused } = makeBieu(seen, {
      ...options,
      forms: [form.form],
      ...(info.tag!.period ? { period: info.tag!.period } : {}),
    });
    if (!made[0]) {
      notMade.push(...refused.map((item) => ({ ...item, sheet: info.name })));
      continue;
    }
    const { plan } = made[0].rendered;
    const after = rememberedOf(plan, info.name);
    if (listsPersons(form.form)) {
      // Nothing about persons is remembered or listed, so that a change by hand cannot be told: the
      // sheet stays as it is.
      const same = sameCells(await sheetNow(port, info.name), after);
      const name = freeName(plan.name, [...infos.map((item) => item.name), ...beside]);
      if (!same) {
        changes.push({ kind: 'add', plan: { ...plan, name } });
        beside.push(name);
      }
      done.push({
        form: form.form,
        sheet: info.name,
        changed: [],
        kept: [],
        conflicts: [],
        added: [],
        how: same ? 'nothing' : 'beside',
        persons: true,
        notesLeft: [],
        recomputed: 0,
      });
      continue;
    }
    const before =
      memory.find((item) => item.sheet === info.name && item.form === form.form) ?? null;
    const now = await sheetNow(port, info.name);
    // The officer has worked on the sheet and notes alone have become more: a second sheet for
    // their sake would cost them that work.
    const whole = compareSheet(before, now, after, takeNew(info.name));
    const fitted =
      sameLayout(before ?? after, after) || untouched(whole)
        ? null
        : fitNotes(before ?? after, after);
    const inPlace = fitted && sameLayout(before ?? after, fitted.sheet) ? fitted : null;
    const target = inPlace?.sheet ?? after;
    const comparison = inPlace ? compareSheet(before, now, target, takeNew(info.name)) : whole;
    const { writes, ...listed } = comparison;
    const base = { form: form.form, sheet: info.name, ...listed, notesLeft: inPlace?.left ?? [] };
    if (sameLayout(before ?? after, target)) {
      const results =
        writes.size > 0 ? newResults(now, writes) : new Map<string, string | number>();
      const cells = cellsOf(writes, results);
      if (cells.length > 0)
        changes.push({
          kind: 'repair',
          sheet: info.name,
          cells: [...cells, ...markCells(plan, now)],
        });
      done.push({ ...base, how: cells.length > 0 ? 'cells' : 'nothing', recomputed: results.size });
      remembered.push(target);
    } else if (untouched(comparison)) {
      changes.push({ kind: 'replace', sheet: info.name, plan });
      done.push({ ...base, how: 'whole', recomputed: 0 });
      remembered.push(after);
    } else {
      // Rows came or went, and the officer has worked on the sheet: theirs stays as it is, the new
      // one stands beside it.
      const name = freeName(plan.name, [...infos.map((item) => item.name), ...beside]);
      changes.push({ kind: 'add', plan: { ...plan, name } });
      done.push({ ...base, sheet: info.name, how: 'beside', recomputed: 0 });
      remembered.push({ ...after, sheet: name });
      beside.push(name);
      gone.push(info.name);
    }
  }
  const settings = settingsChange(infos, seen.recognition.tables, seen.facts, seen.findings);
  if (settings) changes.push(settings);
  if (remembered.length > 0)
    changes.push({
      kind: 'memory',
      xml: writeMemory(withRemembered(memory, remembered, gone), kept),
    });
  return {
    sheets: done,
    notMade,
    changes,
    unused: [...(options.takeNew ?? [])].filter((place) => !used.has(place)),
  };
}

/** Remembers freshly made Biểu; their sheets are called as the workbook will call them. */
export async function memoryChange(
  port: WorkbookPort,
  plans: readonly { readonly plan: SheetPlan; readonly sheet: string }[],
): Promise<SheetChange> {
  const kept = await port.memory();
  const before = readMemory(kept);
  return {
    kind: 'memory',
    xml: writeMemory(
      withRemembered(
        before,
        plans
          .filter(({ plan }) => !listsPersons(plan.tag?.form ?? ''))
          .map(({ plan, sheet }) => rememberedOf(plan, sheet)),
      ),
      kept,
    ),
  };
}

/** The name that a new sheet will get. */
export function freeName(wished: string, taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  if (!keys.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number += 1) {
    const name = `${wished.slice(0, 31 - ` (${number})`.length)} (${number})`;
    if (!keys.has(name.toLowerCase())) return name;
  }
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
      .filter(([key]) => Number(key.split(',')[0]) < foot)
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
      ([key, cell]) =>
        Number(key.split(',')[0]) < foot &&
        Number(key.split(',')[1]) < 2 &&
        cell.formula === undefined,
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
    const [row, column] = key.split(',').map(Number) as [number, number];
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
