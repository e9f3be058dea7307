/**
 * After a failure: was everything carried out after all, and if not, how is the workbook brought
 * back to what it was.
 */
import type { Aftermath } from '../port';
import type { Jobs } from './jobs';
import { putBack } from './keepsake';
import { talk, talkAsOneStep } from './requests';
import type { Context } from './requests';
import { takeOutRows } from './put-in-rows';
import { refuseTouched, undoRepairs } from './repair';
import { keptMemory, survey } from './survey';
import type { Survey } from './survey';
import type { Before } from './write';

/**
 * True when the workbook already is what was asked for. A host that does not answer has done
 * nothing that we know of.
 */
export async function isDone(jobs: Jobs): Promise<boolean> {
  if (jobs.sheets.length === 0 && jobs.removed.length === 0 && jobs.memory === null) return true;
  try {
    return await talk(async (context) => {
      const { sheets } = await survey(context);
      const made = jobs.sheets.every(({ name, plan }) => {
        const sheet = sheets.find((one) => one.name === name);
        return sheet !== undefined && JSON.stringify(sheet.tag) === JSON.stringify(plan.tag);
      });
      if (!made || jobs.removed.some((name) => sheets.some((sheet) => sheet.name === name)))
        return false;
      return jobs.memory === null || (await keptMemory(context)).text === jobs.memory;
    });
  } catch {
    return false;
  }
}

/**
 * Deletes what this write added, puts back what it replaced. It never touches a sheet that was
 * there before and is not ours.
 */
export async function takeBack(jobs: Jobs, before: Before): Promise<Aftermath> {
  try {
    return await talk(async (context) => {
      const now = await survey(context);
      const deleted = await deleteAdded(context, jobs, before, now);
      for (const keepsake of before.keepsakes) {
        const sheet = now.sheets.find((one) => one.name === keepsake.name);
        if (sheet && JSON.stringify(sheet.tag) !== JSON.stringify(keepsake.tag))
          await putBack(context, keepsake);
      }
      await takeOutRows(context, before.grown);
      await undoRepairs(context, before.repaired);
      if (jobs.memory !== null) await restoreMemory(context, jobs.memory, before);
      return deleted ? 'undo-cleared' : 'none';
    });
  } catch {
    // What could not be taken back still carries the mark "unfinished": the next write removes it
    // first.
    return 'unfinished-sheet';
  }
}

/** What went into cells of staff sheets comes out again, as one step of Undo of its own. */
export async function takeOut({ memory }: Jobs, before: Before): Promise<void> {
  const { grown, repaired } = before;
  await talk((context) => refuseTouched(context, repaired));
  await talkAsOneStep(
    true,
    async (context) => {
      await takeOutRows(context, grown);
      await undoRepairs(context, repaired);
      if (memory !== null) await restoreMemory(context, memory, before);
    },
    // Rows that are out stay out, and a cell is set to what it was, however often.
    () => Promise.resolve(true),
  );
}

async function deleteAdded(
  context: Context,
  jobs: Jobs,
  before: Before,
  now: Survey,
): Promise<boolean> {
  const old = new Set(before.survey.sheets.map((sheet) => sheet.id));
  const names = new Set(jobs.sheets.filter((job) => job.kind === 'add').map((job) => job.name));
  const candidates = now.sheets.filter((sheet) => !old.has(sheet.id) && names.has(sheet.name));
  if (candidates.length === 0) return false;
  const contents = candidates.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    used.load('address');
    return used;
  });
  await context.sync();
  // A sheet of that name that somebody else added meanwhile is theirs, unless there is nothing in
  // it.
  const ours = candidates.filter(
    (sheet, index) => sheet.tag !== null || contents[index]!.isNullObject,
  );
  for (const sheet of ours) context.workbook.worksheets.getItem(sheet.id).delete();
  await context.sync();
  return ours.length > 0;
}

async function restoreMemory(context: Context, written: string, before: Before): Promise<void> {
  const now = await keptMemory(context);
  if (now.id === null || now.text !== written || now.part === before.memory.part) return;
  const part = context.workbook.customXmlParts.getItem(now.id);
  if (before.memory.part === null) part.delete();
  else part.setXml(before.memory.part);
  await context.sync();
}
