/**
 * Writing: all changes or none, in a number of requests that does not grow with the number of cells
 * until the size of a request forces it.
 */
import { memoryPart } from '../marks';
import { WorkbookError } from '../port';
import type { Progress, SheetChange, WriteResult } from '../port';
import { Sheets, closingSteps, contentSteps, openingSteps } from './job-steps';
import { jobsOf } from './jobs';
import type { Jobs } from './jobs';
import { keep } from './keepsake';
import type { Keepsake } from './keepsake';
import { talk, talkAsOneStep } from './requests';
import type { Context } from './requests';
import { isDone, takeBack, takeOut } from './take-back';
import { growSteps, oldForms, type OldForm } from './put-in-rows';
import { oldCells, repairSteps } from './repair';
import type { OldCell } from './repair';
import { CALL_BYTES, requestsOf, valueBytes } from './steps';
import type { Step } from './steps';
import { keptMemory, survey } from './survey';
import type { KeptMemory, Survey } from './survey';

export interface Before {
  readonly survey: Survey;
  readonly memory: KeptMemory;
  readonly keepsakes: readonly Keepsake[];
  readonly grown: readonly OldForm[];
  readonly repaired: readonly OldCell[];
}

export interface Written extends WriteResult {
  /** Null where it was more than cells of staff sheets. */
  readonly takeBack: (() => Promise<void>) | null;
}

export async function writeChanges(
  changes: readonly SheetChange[],
  progress: Progress,
): Promise<Written> {
  stopIfAsked(progress);
  const { before, jobs } = await talk(async (context) => {
    const found = await survey(context);
    const wanted = jobsOf(changes, found);
    const memory =
      wanted.memory === null ? { id: null, part: null, text: null } : await keptMemory(context);
    const keepsakes: Keepsake[] = [];
    for (const job of wanted.sheets)
      if (job.before) keepsakes.push(await keep(context, job.name, job.before));
    const grown = await oldForms(context, wanted.repairs);
    const repaired = await oldCells(
      context,
      wanted.repairs.map((repair) => ({
        ...repair,
        inserts: grown.find(({ sheet }) => sheet === repair.sheet)?.inserts ?? [],
      })),
    );
    return {
      jobs: wanted,
      before: { survey: found, memory, keepsakes, grown, repaired } satisfies Before,
    };
  });
  const result: Written = {
    sheets: jobs.sheets.map((job) => job.name),
    takeBack: changes.every(({ kind }) => kind === 'repair' || kind === 'memory')
      ? () => takeOut(jobs, before)
      : null,
  };
  const undoable =
    jobs.leftovers.length === 0 &&
    jobs.removed.length === 0 &&
    jobs.sheets.every(({ plan }) => (plan.visibility ?? 'visible') === 'visible');
  const stage = { closing: false };
  try {
    await talkAsOneStep(
      undoable,
      (context) => carryOut(context, jobs, before, progress, stage),
      async () => (await takeBack(jobs, before)) !== 'unfinished-sheet',
    );
    return result;
  } catch (error) {
    const failure = error as WorkbookError;
    // The answer to a last request may be lost although Excel has carried it out.
    if (stage.closing && failure.code !== 'cancelled' && (await isDone(jobs))) return result;
    throw new WorkbookError(failure.code, failure.detail, await takeBack(jobs, before));
  }
}

async function carryOut(
  context: Context,
  jobs: Jobs,
  before: Before,
  progress: Progress,
  stage: { closing: boolean },
): Promise<void> {
  const sheets = new Sheets(context);
  const steps: Step[] = [
    ...jobs.leftovers.map((name): Step => ({
      bytes: CALL_BYTES,
      apply: () => sheets.get(name).object.delete(),
    })),
    // Every sheet is there, and marked as unfinished, before the first one is filled.
    ...jobs.sheets.flatMap((job) => openingSteps(job, sheets)),
    ...jobs.sheets.flatMap((job) => contentSteps(job, sheets)),
    ...growSteps(before.grown),
    ...repairSteps(before.repaired),
  ];
  const closing: Step[] = jobs.sheets.flatMap((job) => closingSteps(job, sheets));
  if (jobs.memory !== null) closing.push(memoryStep(jobs.memory, before.memory));
  const contents = requestsOf(steps);
  const requests = [
    ...contents,
    ...requestsOf(closing),
    // Last, because a removed sheet cannot be brought back.
    ...requestsOf(
      jobs.removed.map((name): Step => ({
        bytes: CALL_BYTES,
        apply: () => sheets.get(name).object.delete(),
      })),
    ),
  ];
  for (const [index, request] of requests.entries()) {
    stopIfAsked(progress);
    stage.closing = index >= contents.length;
    sheets.beginRequest();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of request) step.apply(context);
    await context.sync();
    progress.report?.(index + 1, requests.length);
  }
}

function memoryStep(text: string, old: KeptMemory): Step {
  const part = memoryPart(text);
  return {
    bytes: 2 * CALL_BYTES + valueBytes(part),
    apply({ workbook }) {
      if (old.id === null) workbook.customXmlParts.add(part);
      else workbook.customXmlParts.getItem(old.id).setXml(part);
    },
  };
}

function stopIfAsked({ signal }: Progress): void {
  if (signal?.aborted) throw new WorkbookError('cancelled');
}
