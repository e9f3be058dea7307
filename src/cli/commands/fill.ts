import path from 'node:path';
import { fillForm, formSheets, whyBlank, type FormFill } from '../../actions/fill-form';
import { withoutSheet } from '../../actions/fill-form/without-sheet';
import { newResults } from '../../actions/fill-form/results';
import { findingJson, questionJson } from '../../actions/json';
import { settingsChange } from '../../actions/keep-settings';
import { shownPlain } from '../../actions/show';
import { standingStops, survey, type Survey } from '../../actions/survey';
import { fillWords } from '../../text/forms';
import { cliWords } from '../../text/cli';
import { usageOf } from '../../text/cli-usage';
import type { SheetChange } from '../../workbook/port';
import type { XlsxWorkbook } from '../../workbook/xlsx/open';
import type { CommandLine } from '../arguments';
import { madeFor, surveyOptions, type Command, type Output } from '../context';
import { Failure } from '../failure';
import { asFailure, checkOutput, mustNotOverwrite, openWorkbook, writeFile } from '../files';
import { outputFile } from '../input';
import { table } from '../print';
import { warn } from '../terminal';

/** `dien`: a blank form filled in from a workbook, or a sheet of the workbook itself. */
export const fillCommand: Command = async (line, output) => {
  const [form, book] = filesOf(line);
  const target = outputFile(line);
  checkOutput(form, target, line.overwrite, false);
  mustNotOverwrite([book], target, line.overwrite);
  const own = form === book;
  const workbook = await openWorkbook(book);
  const blank = own ? workbook : await openWorkbook(form);
  if (blank.origin) warn(fillWords.converted);
  const sheet = await sheetOf(blank, line.sheet);
  const options = surveyOptions(line);
  const seen = await survey(withoutSheet(workbook, own ? sheet.name : null), options);
  const fill = await fillForm(blank, sheet, seen, madeFor(line));
  const kept = own ? await answersKept(workbook, fill, seen) : null;
  if (fill.change) await write(blank, fill, kept, target);
  report(output, line, fill, seen, target);
  return standingStops(seen.findings).length > 0 || fill.change === null ? 1 : 0;
};

/** The form and the workbook; one file is both when a sheet of it is named. */
function filesOf(line: CommandLine): [string, string] {
  const [form, book, extra] = line.operands;
  if (extra !== undefined)
    throw new Failure(2, 'usage', cliWords.tooManyFiles(extra), usageOf(line.command));
  if (form === undefined || (book === undefined && line.sheet === null))
    throw new Failure(2, 'usage', fillWords.needsForm, usageOf(line.command));
  return [form, book ?? form];
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
  fill: FormFill,
  kept: SheetChange | null,
  target: string,
): Promise<void> {
  try {
    if (fill.change) await blank.write([fill.change, ...(kept ? [kept] : [])]);
    const results = await newResults(blank, fill.sheet);
    if (results) await blank.write([results]);
    await writeFile(target, await blank.save());
  } catch (error) {
    throw asFailure(error);
  }
}

function report(
  output: Output,
  line: CommandLine,
  fill: FormFill,
  seen: Survey,
  target: string,
): void {
  const { plan } = fill;
  const questions = plan.questions.map((question) =>
    questionJson({ question, changes: new Map() }),
  );
  const open = plan.questions.filter(({ answer }) => answer === null);
  const written = fill.change !== null;
  if (line.json) {
    output.json({
      output: written ? target : null,
      form: { fingerprint: fill.fingerprint, sheet: fill.sheet, range: fill.range },
      filled: plan.filled,
      blank: plan.blank.map(({ cell, why }) => ({ cell, why: whyBlank(why) })),
      questions,
      findings: seen.findings.map(findingJson),
    });
    return;
  }
  output.say(
    table(
      [fillWords.cell, fillWords.value, fillWords.sources],
      plan.filled.map(({ cell, value, sources }) => [
        cell,
        shownPlain(value),
        sources
          .slice(0, 3)
          .map((one) => `${one.sheet}!${one.cell}`)
          .join('; ') + (sources.length > 3 ? '; …' : ''),
      ]),
    ),
    '',
    fillWords.filled(plan.filled.length),
  );
  const added = plan.inserts.reduce((all, { count }) => all + count, 0);
  if (added > 0) output.say(fillWords.added(added));
  if (plan.blank.length > 0) output.say(fillWords.blank(plan.blank.length), ...blankLines(fill));
  if (open.length > 0)
    output.say(
      fillWords.asked(open.length),
      ...questions
        .filter(({ answer }) => answer === null)
        .map(({ cell, text, id }) => `  ${String(cell)}: ${String(text)} [${String(id)}]`),
    );
  output.say(written ? fillWords.written(path.normalize(target)) : fillWords.nothing);
}

/** Cells of one reason on one line. */
function blankLines({ plan }: FormFill): string[] {
  const byWhy = new Map<string, string[]>();
  for (const { cell, why } of plan.blank) {
    const text = whyBlank(why);
    byWhy.set(text, [...(byWhy.get(text) ?? []), cell]);
  }
  return [...byWhy].map(([why, cells]) => {
    const shown = cells.slice(0, 8).join(', ') + (cells.length > 8 ? ', …' : '');
    return `  ${shown}: ${why}`;
  });
}
