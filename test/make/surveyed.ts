/** A workbook of these sheets, looked at the whole way from its bytes. */
import { survey, type Survey } from '../../src/actions/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from './book';

export async function surveyOf(...sheets: SheetSpec[]): Promise<Survey> {
  return survey(await openXlsx(await book(sheets)));
}
