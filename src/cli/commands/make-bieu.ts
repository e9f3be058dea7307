import { verb } from '../../app/make-bieu/verb';
import path from 'node:path';
import { bieuChanges } from '../../app/make-bieu/bieu-changes';
import { findingJson } from '../../app/json';
import { makeBieu, type Made } from '../../app/make-bieu';
import { explanationSheets } from '../../app/explain-bieu';
import { valuesOnly, type SheetPlan } from '../../app/send-out';
import { standingStops, survey, type Survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { createXlsx } from '../../workbook/xlsx/create';
import type { XlsxWorkbook } from '../../workbook/xlsx/open';
import type { CommandLine, LineOf } from '../arguments';
import { type Output, commandOf, madeFor, surveyOptions } from '../context';
import { Failure } from '../failure';
import { checkOutput, openWorkbook, writeFile } from '../files';
import { findingLines } from '../print';
import { warn } from '../terminal';
import { warnUnused } from '../unused-passes';

type OwnOptions = LineOf<typeof verb>['options'];

/** `lap`: the staff's workbook with the Biểu as new sheets, or the Biểu alone. */
export const command = commandOf(verb, async (line, output) => {
  const [input] = line.operands;
  const target = line.options.output;
  if (line.options.withIds && !line.options.sendOut)
    throw new Failure(2, 'usage', cliWords.idsNeedSendOut, cliWords.idsNeedSendOutFix);
  const newBook = line.options.formsOnly || line.options.sendOut;
  checkOutput(input, target, line.overwrite, newBook);
  const workbook = await openWorkbook(input);
  const seen = await survey(workbook, surveyOptions(line));
  warnUnused(seen.unusedPasses);
  const made = makeBieu(seen, { ...makeOptions(line), withIds: line.options.withIds });
  if (line.options.withIds)
    warn(made.made.some(({ form }) => form.identity) ? cliWords.fullIds : cliWords.noFullIds);
  const explanations = line.options.explain
    ? explanationSheets(made, seen, {
        settings: line.settings,
        ...(line.period ? { period: line.period } : {}),
      })
    : [];
  const sheets =
    made.made.length === 0
      ? []
      : await writeBieu(workbook, seen, made, target, line.options, explanations);
  report(line, output, target, made, sheets, seen);
  return made.made.length === 0 || standingStops(seen.findings).length > 0 ? 1 : 0;
});

export function makeOptions(line: CommandLine<unknown, Pick<OwnOptions, 'forms'>>) {
  const { forms } = line.options;
  return {
    ...(forms ? { forms } : {}),
    ...madeFor(line),
  };
}

/**
 * @returns the names of the sheets, in the order of the made Biểu, then of the sheets beside them
 */
export async function writeBieu(
  workbook: XlsxWorkbook,
  seen: Survey,
  made: Made,
  target: string,
  { formsOnly = false, sendOut = false }: Partial<Pick<OwnOptions, 'formsOnly' | 'sendOut'>>,
  beside: readonly SheetPlan[] = [],
): Promise<readonly string[]> {
  const asSent = (plan: SheetPlan): SheetPlan => (sendOut ? valuesOnly(plan) : plan);
  const plans = made.made.map((item) => asSent(item.rendered.plan));
  if (formsOnly || sendOut) {
    await writeFile(target, await createXlsx([...plans, ...beside.map(asSent)]));
    return [...plans, ...beside].map((plan) => plan.name);
  }
  const { changes } = await bieuChanges(workbook, seen, made, beside);
  const { sheets } = await workbook.write(changes);
  await writeFile(target, await workbook.save());
  return sheets.slice(0, plans.length + beside.length);
}

function report(
  line: CommandLine,
  output: Output,
  target: string,
  made: Made,
  sheets: readonly string[],
  seen: Survey,
): void {
  if (line.json) {
    output.json({
      output: sheets.length > 0 ? target : null,
      explanations: sheets.slice(made.made.length),
      sheets: made.made.map((item, index) => ({
        bieu: item.form.form,
        sheet: sheets[index],
        rows: item.rendered.rows,
      })),
      notWritten: made.notMade.map((item) => ({
        bieu: item.form.form,
        why: item.why.vi,
        findings: [...new Set(item.findings.map((finding) => finding.code))],
      })),
      findings: seen.findings.map(findingJson),
    });
    return;
  }
  output.say(
    ...findingLines(seen.findings),
    '',
    ...madeLines(made, sheets),
    ...sheets.slice(made.made.length).map(cliWords.explanationWritten),
  );
  output.say(
    sheets.length > 0 ? cliWords.written(path.normalize(target)) : cliWords.nothingWritten,
  );
}

export function madeLines(made: Made, sheets: readonly string[]): string[] {
  return [
    ...made.made.map((item, index) =>
      cliWords.sheetWritten(item.form.label.local, sheets[index]!, item.rendered.rows),
    ),
    ...made.notMade.map((item) => cliWords.sheetNotWritten(item.form.label.local, item.why.vi)),
  ];
}
