/** A province's blank form, filled in from the open workbook. */
import type { SheetChange, WorkbookPort } from '../../workbook/port';
import { fillForm, formSheets, whyBlank } from '../fill-form';
import { newResults } from '../fill-form/results';
import type { Survey } from '../survey';

/** What the pane says of it. */
export interface FillView {
  /** Sheets that hold a blank form; one alone can be filled in. */
  readonly sheets: readonly string[];
  readonly filled: number;
  /** Cells by the reason for which they stay blank. */
  readonly blank: readonly { readonly why: string; readonly cells: readonly string[] }[];
  readonly asked: number;
}

export interface Filling {
  readonly view: FillView;
  /** Writes it into the form; nothing where nothing can be filled. */
  readonly write: (() => Promise<void>) | null;
}

export async function fillingOf(
  blank: WorkbookPort,
  seen: Survey,
  today: string,
): Promise<Filling> {
  const sheets = await formSheets(blank);
  const [sheet, second] = sheets;
  const names = sheets.map(({ name }) => name);
  if (!sheet || second)
    return { view: { sheets: names, filled: 0, blank: [], asked: 0 }, write: null };
  const { plan, change } = await fillForm(blank, sheet, seen, {
    today,
    answers: seen.recognition.corrections.questions,
  });
  const byWhy = new Map<string, string[]>();
  for (const { cell, why } of plan.blank) {
    const text = whyBlank(why);
    byWhy.set(text, [...(byWhy.get(text) ?? []), cell]);
  }
  return {
    view: {
      sheets: names,
      filled: plan.filled.length,
      blank: [...byWhy].map(([why, cells]) => ({ why, cells })),
      asked: plan.questions.filter(({ answer }) => answer === null).length,
    },
    write: change && (() => written(blank, sheet.name, change)),
  };
}

async function written(blank: WorkbookPort, sheet: string, change: SheetChange): Promise<void> {
  await blank.write([change]);
  const results = await newResults(blank, sheet);
  if (results) await blank.write([results]);
}
