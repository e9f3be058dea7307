/** The making of one sheet, from the mark "unfinished" to the mark that it keeps. */
import { TAG_NAME, tagFormula } from '../marks';
import type { SheetTag } from '../port';
import { cellSteps } from './cell-steps';
import type { SheetJob } from './jobs';
import { sheetSteps } from './sheet-steps';
import { CALL_BYTES } from './steps';
import type { Step } from './steps';
import { styleSteps } from './style-steps';
import { UNFINISHED } from './survey';
import { WrittenSheet } from './written-sheet';

type Context = Excel.RequestContext;

/**
 * One proxy a sheet for a whole conversation: each further one would be written into the request
 * again.
 */
export class Sheets {
  private readonly known = new Map<string, WrittenSheet>();

  constructor(private readonly context: Context) {}

  get(name: string): WrittenSheet {
    return this.known.get(name) ?? this.keep(name, this.context.workbook.worksheets.getItem(name));
  }

  add(name: string): Excel.Worksheet {
    return this.keep(name, this.context.workbook.worksheets.add(name)).object;
  }

  beginRequest(): void {
    for (const sheet of this.known.values()) sheet.forgetRanges();
  }

  private keep(name: string, object: Excel.Worksheet): WrittenSheet {
    const sheet = new WrittenSheet(object);
    this.known.set(name, sheet);
    return sheet;
  }
}

const unfinishedTag = (tag: SheetTag | null): SheetTag => ({
  form: UNFINISHED,
  version: tag?.form ?? '',
  period: tag?.period ?? '',
  fingerprint: '',
});

const MARK_BYTES = 4 * CALL_BYTES + 1200;

/** Everything in the sheet goes: what is written next describes it whole. */
export function wipe(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

export function openingSteps(job: SheetJob, sheets: Sheets): Step[] {
  const mark = tagFormula(unfinishedTag(job.plan.tag));
  return [
    {
      bytes: MARK_BYTES,
      apply() {
        if (job.kind === 'add') {
          // Named in the same breath, so that no failure finds a new sheet without its mark.
          sheets.add(job.name).names.add(TAG_NAME, mark).visible = false;
          return;
        }
        const { object } = sheets.get(job.name);
        object.names.getItem(TAG_NAME).formula = mark;
        wipe(object);
      },
    },
  ];
}

export function contentSteps(job: SheetJob, sheets: Sheets): Step[] {
  const sheet = (): WrittenSheet => sheets.get(job.name);
  // Merging comes after the values: inside a merged area only the first cell takes one.
  return [
    ...cellSteps(job.plan, sheet),
    ...styleSteps(job.plan, sheet),
    ...sheetSteps(job.plan, sheet),
  ];
}

export function closingSteps(job: SheetJob, sheets: Sheets): Step[] {
  return [
    {
      bytes: MARK_BYTES,
      apply() {
        const mark = sheets.get(job.name).object.names.getItem(TAG_NAME);
        if (job.plan.tag) mark.formula = tagFormula(job.plan.tag);
        else mark.delete();
      },
    },
  ];
}
