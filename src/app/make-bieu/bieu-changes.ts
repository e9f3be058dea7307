/**
 * What is written when Biểu are made: one new sheet each, and the settings when there is something
 * new to keep.
 */
import type { SheetPlan } from '../../workbook/plan';
import type { SheetChange, WorkbookPort } from '../../workbook/port';
import { settingsChange } from '../keep-settings';
import type { Made } from '.';
import { freeName, memoryChange, withKept } from '../regenerate';
import type { Survey } from '../survey';

export interface BieuChanges {
  readonly changes: readonly SheetChange[];
  /** Whether the settings sheet is written as well. */
  readonly settings: 'add' | 'replace' | null;
}

/** @param beside sheets that go along with the Biểu, such as their explanations */
export async function bieuChanges(
  port: WorkbookPort,
  seen: Survey,
  made: Made,
  beside: readonly SheetPlan[] = [],
): Promise<BieuChanges> {
  const infos = await port.sheets();
  const taken = infos.map((info) => info.name);
  const plans = made.made.map(({ rendered }) => {
    const name = freeName(rendered.plan.name, taken);
    taken.push(name);
    return { ...rendered.plan, name };
  });
  const settings = settingsChange(infos, seen);
  const sheets: SheetChange[] = [...plans.map((plan) => withKept(plan)), ...beside].map((plan) => ({
    kind: 'add',
    plan,
  }));
  // What was generated is kept, so that a later run can tell it from what the officer changes by
  // hand.
  const memory =
    plans.length > 0
      ? [
          await memoryChange(
            port,
            plans.map((plan) => ({ plan, sheet: plan.name })),
          ),
        ]
      : [];
  return {
    changes: [...sheets, ...(settings ? [settings] : []), ...memory],
    settings: settings?.kind === 'add' || settings?.kind === 'replace' ? settings.kind : null,
  };
}
