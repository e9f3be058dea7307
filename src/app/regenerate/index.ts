/**
 * Brings the Biểu of a workbook up to date. Three things are compared: what was generated last,
 * what stands in the sheet now, and what would be generated now. A change by hand is never
 * overwritten silently.
 */
import { append } from '../../domain/append';
import type { SheetPlan } from '../../workbook/plan';
import type { SheetChange, SheetInfo, WorkbookPort } from '../../workbook/port';
import { withFilledForm } from '../../sources/settings/filled-forms';
import { FORM } from '../form-names';
import { settingsChange } from '../keep-settings';
import { formByName, makeBieu, type MakeOptions, type NotMade } from '../make-bieu';
import type { Survey } from '../survey';
import { updateForms } from './filled-forms';
import { keptOn } from './kept';
import {
  readMemory,
  rememberedOf,
  withRemembered,
  writeMemory,
  type RememberedSheet,
} from './memory';
import { updateSheet, type Forgotten, type Regenerated } from './one-sheet';
import { listsPersons } from './persons';
import { sheetNow } from './sheet-now';

export { withKept } from './kept';
export type { Regenerated } from './one-sheet';

export interface RegenerateOptions extends Pick<MakeOptions, 'settings' | 'today'> {
  /** Forms by name; all Biểu of the workbook when left out. */
  readonly forms?: readonly string[];
  /**
   * Places at which the new value is wanted although the officer changed the cell: "Biểu 02!L18".
   */
  readonly takeNew?: ReadonlySet<string>;
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
  const names = infos.map((item) => item.name);
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
    const tag = info.tag ?? seen.recognition.untagged.get(info.name) ?? null;
    const form = tag ? formByName(tag.form) : null;
    if (!form || !tag || (options.forms && !options.forms.includes(form.form))) continue;
    const { made, notMade: refused } = makeBieu(seen, {
      ...options,
      forms: [form.form],
      ...(tag.period ? { period: tag.period } : {}),
    });
    const plan = made[0]?.rendered.plan;
    if (!plan) {
      append(
        notMade,
        refused.map((item) => ({ ...item, sheet: info.name })),
      );
      continue;
    }
    const now = await sheetNow(port, info.name);
    const { before, forgotten } = lastMade(memory, info, names, keptOn(now));
    const updated = updateSheet({
      form: form.form,
      sheet: info.name,
      tagged: info.tag !== null,
      plan,
      now,
      before,
      forgotten,
      takeNew: takeNew(info.name),
      freeName: (wished) => freeName(wished, names),
    });
    done.push(updated.told);
    append(changes, updated.changes);
    if (updated.remembered) remembered.push(updated.remembered);
    if (updated.told.how === 'beside') gone.push(info.name);
    for (const change of updated.changes) if (change.kind === 'add') names.push(change.plan.name);
  }
  const forms =
    options.forms && !options.forms.includes(FORM)
      ? { told: [], changes: [], remembered: [] }
      : await updateForms(port, seen, options, takeNew);
  append(done, forms.told);
  append(changes, forms.changes);
  const settings = settingsChange(infos, seen);
  if (settings) changes.push(settings);
  if (remembered.length + forms.changes.length > 0) {
    const xml = writeMemory(withRemembered(memory, remembered, gone), kept);
    changes.push({ kind: 'memory', xml: forms.remembered.reduce(withFilledForm, xml) });
  }
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

/**
 * What was generated last on a sheet: what the sheet keeps itself goes with it wherever it is
 * moved; else the hidden part of the workbook, by the sheet's name or, where it was renamed, by the
 * figures that it was made from.
 */
function lastMade(
  memory: readonly RememberedSheet[],
  { name, tag }: SheetInfo,
  names: readonly string[],
  own: ReturnType<typeof keptOn>,
): { before: RememberedSheet | null; forgotten: Forgotten | null } {
  const before =
    own.sheet ??
    memory.find((item) => item.sheet === name && (tag === null || item.form === tag.form)) ??
    memory.find(
      (item) =>
        item.form === tag?.form &&
        item.fingerprint === tag.fingerprint &&
        !names.includes(item.sheet),
    ) ??
    null;
  return { before, forgotten: before ? null : own.broken ? 'changed' : 'gone' };
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
