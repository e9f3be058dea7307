import { verb } from '../../app/standard-change/verb';
import path from 'node:path';
import { findingJson } from '../../app/json';
import { shownCount } from '../../app/show';
import {
  standardForms,
  standardReport,
  type MoveReport,
  type StandardReport,
} from '../../app/standard-change';
import { standingStops, survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { standardWords as words } from '../../text/standard-change';
import { commandOf, madeFor, surveyOptions } from '../context';
import { checkOutput, openWorkbook } from '../files';
import { findingLines, table } from '../print';
import { madeLines, writeBieu } from './make-bieu';

/** `chuyen-chuan`: each household under the standard in use and under the one that comes. */
export const command = commandOf(verb, async (line, output) => {
  const [input] = line.operands;
  if (line.options.output !== null)
    checkOutput(input, line.options.output, line.overwrite, line.options.formsOnly);
  const workbook = await openWorkbook(input);
  const seen = await survey(workbook, surveyOptions(line));
  const report = standardReport(seen, line.options);
  const made =
    line.options.output === null ? null : standardForms(seen, line.options, madeFor(line));
  const sheets =
    made && line.options.output !== null && made.made.length > 0
      ? await writeBieu(workbook, seen, made, line.options.output, line.options)
      : [];
  if (line.json) {
    output.json({
      ...report,
      output: sheets.length > 0 ? line.options.output : null,
      sheets: made?.made.map(({ form }, at) => ({ bieu: form.form, sheet: sheets[at] })) ?? [],
      notWritten: made?.notMade.map(({ form, why }) => ({ bieu: form.form, why: why.vi })) ?? [],
      findings: seen.findings.map(findingJson),
    });
  } else {
    output.say(
      ...reportLines(report),
      ...findingLines(seen.findings),
      ...(made ? ['', ...madeLines(made, sheets)] : []),
      ...(line.options.output === null
        ? []
        : [
            sheets.length > 0
              ? cliWords.written(path.normalize(line.options.output))
              : cliWords.nothingWritten,
          ]),
    );
  }
  return report.total === null || standingStops(seen.findings).length > 0 ? 1 : 0;
});

function reportLines(report: StandardReport): string[] {
  const { total, from, to } = report;
  if (total === null) return [report.why ?? '', ''];
  const cells = (counts: MoveReport): string[] =>
    [
      counts.poorStays,
      counts.poorToNear,
      counts.nearToPoor,
      counts.enters,
      counts.leaves,
      counts.unknown,
    ].map((count) => shownCount(count));
  return [
    words.heading(from ?? '', to ?? ''),
    table(words.columns, [
      ...report.byHamlet.map((place) => [place.hamlet, ...cells(place)]),
      [words.whole, ...cells(total)],
    ]),
    ...report.missing.map(({ what, households }) => words.missing(what, shownCount(households))),
    ...(report.otherThanTyped > 0 ? [words.differ(shownCount(report.otherThanTyped))] : []),
    '',
  ];
}
