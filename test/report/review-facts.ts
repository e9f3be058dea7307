/** Facts of a commune with a register and both flow tables, read the whole way from the officer's own sheets. */
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { storySheets } from '../make/stories';
import { disbursementSheet } from './disbursed';

let balanced: Promise<Survey> | null = null;

/** The workbook of the balanced flows: summary by hamlet, register, funding, targets, duties, two flows, disbursement. */
export function balancedFlows(): Promise<Survey> {
  return (balanced ??= surveyOf([...storySheets('S7'), disbursementSheet()]));
}

export async function surveyOf(
  sheets: readonly SheetSpec[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Survey> {
  return survey(await openXlsx(await book(sheets)), {
    settings: new Map(Object.entries(settings)),
  });
}
