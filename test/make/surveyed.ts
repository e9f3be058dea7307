/** Workbooks looked at the whole way from their bytes. */
import { survey, type Survey, type SurveyOptions } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from './book';
import { sampleBook } from './sample';

export async function surveyOf(...sheets: SheetSpec[]): Promise<Survey> {
  return survey(await openXlsx(await book(sheets)));
}

export async function sampleSurvey(options: SurveyOptions = {}): Promise<Survey> {
  return survey(await openXlsx(await sampleBook()), options);
}
