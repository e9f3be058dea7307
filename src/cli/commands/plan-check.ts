import { verb } from '../../app/plan-check/verb';
import { findingJson, plain } from '../../app/json';
import {
  checkPlan,
  contradicts,
  isAsWritten,
  standsFor,
  type ComparedFigure,
} from '../../app/plan-check';
import { DocumentError, readDocumentText } from '../../app/plan-check/read';
import { shown } from '../../app/show';
import { survey } from '../../app/survey';
import { planCheckWords as words } from '../../app/plan-check/words';
import { commandOf, surveyOptions } from '../context';
import { Failure } from '../failure';
import { openWorkbook, readBytes } from '../files';
import { findingLines, table } from '../print';
import { checkForm } from './form-check';
import { hasStops } from '../stops';

/** `doi-chieu`: a plan's text against the workbook. */
export const command = commandOf(verb, async (line, output) => {
  const [plan, workbook] = line.operands;
  if (/\.(?:xlsx|xlsm|xls|xlsb|ods)$/i.test(plan)) return checkForm(line, output);
  const paragraphs = await readPlan(plan);
  const seen = await survey(await openWorkbook(workbook), surveyOptions(line));
  const checked = checkPlan(paragraphs, seen);
  if (line.json) {
    output.json({
      figures: plain(checked.figures),
      findings: checked.findings.map((item) => ({
        ...findingJson(item),
        line: typeof item.params.line === 'number' ? item.params.line : null,
      })),
    });
  } else {
    const open = checked.figures.filter((item) => item.state === 'not-compared');
    output.say(
      figureTable(checked.figures.filter((item) => item.state !== 'not-compared')),
      '',
      ...(open.length === 0 ? [] : [words.notCompared, ...openLines(open), '']),
      ...findingLines(checked.findings),
    );
  }
  return contradicts(checked) ? 1 : hasStops(checked.findings);
});

async function readPlan(file: string): Promise<string[]> {
  try {
    return await readDocumentText(file, readBytes(file));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const [message = '', fix] = words.errors[error.code]!;
    throw new Failure(3, error.code, message, fix);
  }
}

function figureTable(figures: readonly ComparedFigure[]): string {
  return table(
    words.columns,
    figures.map((item) => [
      item.unit === '' ? item.name : `${item.name} (${item.unit})`,
      isAsWritten(item) ? item.written : shown(item.text),
      isAsWritten(item) ? standsFor(item) : shown(item.workbook),
      item.line === null ? '' : String(item.line),
      words.states[item.state],
    ]),
  );
}

/** Figures of one paragraph on one line. */
function openLines(figures: readonly ComparedFigure[]): string[] {
  const byLine = new Map<number, string[]>();
  for (const { line, written } of figures)
    if (line !== null) byLine.set(line, [...(byLine.get(line) ?? []), written]);
  return [...byLine].map(([line, written]) =>
    words.notComparedLine(String(line), written.join('; ')),
  );
}
