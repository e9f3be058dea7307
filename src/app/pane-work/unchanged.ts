/**
 * Between the look at what would be written and the click that writes it, somebody may change the
 * workbook: a Biểu with figures that no longer stand there would be a wrong figure that nobody
 * sees.
 */
import { WorkbookError } from '../../workbook/port';
import type { Made } from '../make-bieu';
import type { Regeneration } from '../regenerate';
import type { Repair } from '../repair';
import type { SheetPlan } from '../send-out';

/** @throws WorkbookError `changed` when the forms would say something else now */
export function refuseOtherForms(shown: Made, now: Made): void {
  refuse(
    shown.made.map(({ rendered }) => [rendered.plan.cells, rendered.plan.tag]),
    now.made.map(({ rendered }) => [rendered.plan.cells, rendered.plan.tag]),
  );
}

/** @throws WorkbookError `changed` when the sheets would hold something else now */
export function refuseOtherPlans(shown: readonly SheetPlan[], now: readonly SheetPlan[]): void {
  refuse(
    shown.map(({ name, cells }) => [name, cells]),
    now.map(({ name, cells }) => [name, cells]),
  );
}

/** @throws WorkbookError `changed` when other changes would be listed now */
export function refuseOtherChanges(shown: Regeneration, now: Regeneration): void {
  refuse(
    [shown.sheets, shown.notMade.map((item) => item.sheet)],
    [now.sheets, now.notMade.map((item) => item.sheet)],
  );
}

/** @throws WorkbookError `changed` when one of the repairs is no longer proposed */
export function refuseOtherRepairs(shown: readonly Repair[], now: readonly Repair[]): void {
  const proposed = new Set(now.map((repair) => JSON.stringify(repair)));
  if (!shown.every((repair) => proposed.has(JSON.stringify(repair))))
    throw new WorkbookError('changed');
}

/** @throws WorkbookError `changed` when something else would be written now */
export function refuse(shown: unknown, now: unknown): void {
  if (JSON.stringify(shown) !== JSON.stringify(now)) throw new WorkbookError('changed');
}
