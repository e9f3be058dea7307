/**
 * What the changes come down to in this workbook; every refusal is said here, before anything is
 * written.
 */
import { freeSheetName, legalSheetName } from '../names';
import type { SheetPlan } from '../plan';
import { WorkbookError } from '../port';
import type { SheetChange, SheetTag } from '../port';
import type { Survey } from './survey';
import type { Repair } from './repair';
import { UNFINISHED } from './survey';

export interface SheetJob {
  readonly kind: 'add' | 'replace';
  readonly name: string;
  readonly plan: SheetPlan;
  /** The tag before a replacement. */
  readonly before: SheetTag | null;
}

export interface Jobs {
  readonly sheets: readonly SheetJob[];
  readonly removed: readonly string[];
  readonly repairs: readonly Repair[];
  readonly memory: string | null;
  /** Sheets that an interrupted write left behind. */
  readonly leftovers: readonly string[];
}

export function jobsOf(changes: readonly SheetChange[], { sheets, structureLocked }: Survey): Jobs {
  const leftovers = sheets
    .filter((sheet) => sheet.tag?.form === UNFINISHED)
    .map((sheet) => sheet.name);
  const present = sheets.filter((sheet) => !leftovers.includes(sheet.name));
  const taken = new Set(present.map((sheet) => sheet.name));
  const ours = (name: string): SheetTag => {
    const found = present.find((sheet) => sheet.name === name);
    if (!found) throw new WorkbookError('no-such-sheet');
    if (!found.tag) throw new WorkbookError('not-ours');
    if (found.protected) throw new WorkbookError('access-denied', 'protected sheet');
    return found.tag;
  };
  const jobs: SheetJob[] = [];
  const removed: string[] = [];
  const repairs: Repair[] = [];
  let memory: string | null = null;
  /**
   * A sheet that this write removes and makes anew under the same name: deleting comes last in
   * Excel, so it is filled anew where it stands.
   */
  const takenOver = (plan: SheetPlan): Survey['sheets'][number] | null => {
    if ((plan.visibility ?? 'visible') !== 'visible') return null;
    return (
      present.find(
        ({ name, visibility }) =>
          removed.includes(name) && name === legalSheetName(plan.name) && visibility === 'visible',
      ) ?? null
    );
  };
  for (const change of changes) {
    if (change.kind === 'memory') memory = change.xml;
    const freed = change.kind === 'add' ? takenOver(change.plan) : null;
    if (change.kind === 'add' && freed) {
      removed.splice(removed.indexOf(freed.name), 1);
      jobs.push({ kind: 'replace', name: freed.name, plan: change.plan, before: freed.tag });
    } else if (change.kind === 'add') {
      const name = freeSheetName(change.plan.name, taken);
      taken.add(name);
      jobs.push({ kind: 'add', name, plan: change.plan, before: null });
    }
    if (change.kind === 'replace')
      jobs.push({
        kind: 'replace',
        name: change.sheet,
        plan: change.plan,
        before: ours(change.sheet),
      });
    if (change.kind === 'repair') {
      const found = present.find((sheet) => sheet.name === change.sheet);
      if (!found) throw new WorkbookError('no-such-sheet');
      if (found.protected && !change.unlocked)
        throw new WorkbookError('access-denied', 'protected sheet');
      repairs.push(change);
    }
    if (change.kind === 'remove') {
      ours(change.sheet);
      removed.push(change.sheet);
    }
  }
  const staysVisible =
    present.some((sheet) => sheet.visibility === 'visible' && !removed.includes(sheet.name)) ||
    jobs.some(({ kind, plan }) => kind === 'add' && (plan.visibility ?? 'visible') === 'visible');
  if (removed.length > 0 && !staysVisible)
    throw new WorkbookError('unsupported', 'last visible sheet');
  if (
    structureLocked &&
    (removed.length > 0 || leftovers.length > 0 || jobs.some((job) => job.kind === 'add'))
  )
    throw new WorkbookError('structure-locked');
  return { sheets: jobs, removed, repairs, memory, leftovers };
}
