import { existsSync } from 'node:fs';
import path from 'node:path';
import { findingJson, plain } from '../../actions/json';
import { planText, type PlanText } from '../../actions/plan-text';
import { planLetter } from '../../actions/plan-text/letter';
import { survey } from '../../actions/survey';
import { cliWords } from '../../text/cli';
import { documentWords as words } from '../../text/documents';
import { surveyOptions, type Command } from '../context';
import { Failure } from '../failure';
import { openWorkbook, writeFile } from '../files';
import { onlyFile } from '../input';
import { table } from '../print';

/** `van-ban`: the plan's paragraphs on targets and funding, with the figures of the workbook. */
export const planTextCommand: Command = async (line, output) => {
  const input = onlyFile(line);
  const target = line.output;
  if (target !== null) {
    if (path.extname(target).toLowerCase() !== '.docx') throw new Failure(2, 'kind', cliWords.notDocx);
    if (existsSync(target) && !line.overwrite) throw new Failure(2, 'exists', cliWords.exists(target), cliWords.existsFix);
  }
  const seen = await survey(await openWorkbook(input), surveyOptions(line));
  const text = planText(seen);
  const written = target !== null && text.paragraphs.length > 0;
  if (written) await writeFile(target, await planLetter(seen.facts, text));
  if (line.json) {
    output.json({
      output: written ? target : null, paragraphs: text.paragraphs, figures: plain(text.figures),
      notMade: text.notMade.map(({ part, why, findings }) => ({ part, why, findings: [...new Set(findings.map((item) => item.code))] })), findings: seen.findings.map(findingJson),
    });
  } else {
    output.say(...textLines(text));
    if (target !== null) output.say(written ? cliWords.written(path.normalize(target)) : cliWords.nothingWritten);
  }
  return text.notMade.length > 0 ? 1 : 0;
};

function textLines({ paragraphs, figures, notMade }: PlanText): string[] {
  return [
    ...paragraphs.flatMap((paragraph) => [paragraph.text, '']),
    ...(figures.length > 0 ? [table(words.figureColumns, figures.map((figure) => [figure.text, figure.words, figure.cells.slice(0, 2).map((cell) => `${cell.sheet}!${cell.cell}`).join(', ')])), ''] : []),
    ...notMade.map((item) => words.notMade(words.parts[item.part], item.why)),
  ];
}
