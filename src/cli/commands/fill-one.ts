import { fillChanges, fillForm, formSheets, type FormFill } from '../../app/fill-form';
import { withoutSheet } from '../../app/fill-form/without-sheet';
import { writeResults } from '../../app/fill-form/results';
import { settingsChange } from '../../app/keep-settings';
import { survey, type Survey } from '../../app/survey';
import { fillWords } from '../../text/forms';
import type { SheetChange } from '../../workbook/port';
import type { XlsxWorkbook } from '../../workbook/xlsx/open';
import type { verb } from '../../app/fill-form/verb';
import type { LineOf } from '../arguments';
import { madeFor, surveyOptions } from '../context';
import { Failure } from '../failure';
import { asFailure, openWorkbook, writeFile } from '../files';
import { warn } from '../terminal';
import type { FillDone } from './fill-print';

export type FillLine = LineOf<typeof verb>;

/** What would go into one form from one workbook; nothing is written. */
export async function planned(line: FillLine, form: string, book: string) {
  const own = form === book;
  const workbook = await openWorkbook(book);
  const blank = own ? workbook : await openWorkbook(form);
  if (blank.origin) warn(fillWords.converted);
  const sheet = await sheetOf(blank, line.options.sheet);
  const seen = await survey(withoutSheet(workbook, own ? sheet.name : null), surveyOptions(line));
  const wanted = new Set(line.options.takeNew);
  const fill = await fillForm(blank, sheet, seen, {
    ...madeFor(line),
    own,
    persons: line.options.persons,
    takeNew: (cell) => wanted.has(`${sheet.name}!${cell}`),
  });
  return { own, workbook, blank, seen, fill };
}

/** Fills one form from one workbook and writes the file. */
export async function filled(
  line: FillLine,
  form: string,
  book: string,
  target: string,
): Promise<FillDone> {
  const { own, workbook, blank, seen, fill } = await planned(line, form, book);
  const kept = own ? await answersKept(workbook, fill, seen) : null;
  // A form that is up to date is written all the same: what was asked for is the file.
  const written = fill.change !== null || fill.update !== null;
  if (written) {
    const changes = await fillChanges(blank, fill, line.options.remember);
    await write(blank, kept && fill.change ? [...changes, kept] : changes, fill.sheet, target);
  }
  return { fill, seen, output: written ? target : null };
}

/** The sheets of a file that are forms. */
export async function formNames(form: string): Promise<string[]> {
  return (await formSheets(await openWorkbook(form))).map(({ name }) => name);
}

export async function sheetOf(blank: XlsxWorkbook, wanted: string | null) {
  const sheets = await formSheets(blank, wanted);
  const [first, second] = sheets;
  if (!first && wanted !== null && !(await blank.sheets()).some(({ name }) => name === wanted))
    throw new Failure(2, 'no-sheet', fillWords.noSheet(wanted), fillWords.noFormFix);
  if (!first) throw new Failure(3, 'no-form', fillWords.noForm, fillWords.noFormFix);
  if (second)
    throw new Failure(
      2,
      'several-sheets',
      fillWords.severalSheets(sheets.map(({ name }) => `«${name}»`).join(', ')),
      fillWords.severalSheetsFix,
    );
  return first;
}

/** In the workbook itself the answers stay for the next such form; null where there are none. */
async function answersKept(
  workbook: XlsxWorkbook,
  { plan }: FormFill,
  seen: Survey,
): Promise<SheetChange | null> {
  const answered = plan.questions.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return null;
  const questions = answered.map((question) => ({ question, changes: new Map() }));
  return settingsChange(await workbook.sheets(), {
    ...seen,
    questions: [...seen.questions, ...questions],
  });
}

async function write(
  blank: XlsxWorkbook,
  changes: readonly SheetChange[],
  sheet: string,
  target: string,
): Promise<void> {
  try {
    if (changes.length > 0) await blank.write(changes);
    await writeResults(blank, sheet);
    await writeFile(target, await blank.save());
  } catch (error) {
    throw asFailure(error);
  }
}
