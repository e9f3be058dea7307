import { verb } from '../../app/recognise/verb';
import path from 'node:path';
import { countCorrections, writeCorrectionsFile } from '../../app/corrections';
import { findingJson, otherTableJson, questionJson, tableJson } from '../../app/json';
import { readingFindings, survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { kindLabels, skipLabels } from '../../text/tables';
import { commandOf, surveyOptions } from '../context';
import { Failure } from '../failure';
import { mustNotOverwrite, openWorkbook, writeFile } from '../files';
import { findingLines, table } from '../print';
import { hasStops } from '../stops';
import { shownWords } from '../words';
import { showAxes } from './axes';

/**
 * `nhan-dien`: which tables were recognised, and what each column means. Findings of the reading
 * alone. With `-o F.json` the corrections that the reading used are written down, for other
 * workbooks.
 */
export const command = commandOf(verb, async (line, output) => {
  if (line.options.axes) return showAxes(line, output);
  if (line.options.output !== null) {
    if (path.extname(line.options.output).toLowerCase() !== '.json')
      throw new Failure(2, 'kind', cliWords.notCorrections);
    mustNotOverwrite(line.operands, line.options.output, line.overwrite);
  }
  const seen = await survey(await openWorkbook(line.operands[0]), surveyOptions(line));
  const findings = readingFindings(seen.findings);
  const tables = [
    ...seen.recognition.tables.map(tableJson),
    ...seen.recognition.others.map(otherTableJson),
  ];
  const { corrections } = seen.recognition;
  const count = countCorrections(corrections);
  if (line.options.output !== null)
    await writeFile(
      line.options.output,
      new TextEncoder().encode(writeCorrectionsFile(corrections)),
    );
  if (line.json)
    output.json({
      tables,
      ...(line.options.output === null ? {} : { output: line.options.output, corrections: count }),
      questions: seen.questions.map(questionJson),
      findings: findings.map(findingJson),
    });
  else {
    for (const item of tables) {
      output.say(
        shownWords.table(
          kindLabels[item.kind] ?? item.kind,
          `«${item.sheet}» ${item.range}`,
          item.rows,
          item.unit,
          Math.round(item.confidence * 100),
        ),
      );
      output.say(
        table(
          shownWords.columnHeads,
          item.columns.map((column) => [column.column, column.header, column.why]),
        ),
      );
      if (item.skipped.length > 0)
        output.say(
          shownWords.skipped(
            item.skipped.slice(0, 12).map(({ row, why }) => [row, skipLabels[why] ?? why]),
            item.skipped.length > 12 ? ', …' : '',
          ),
        );
      output.say('');
    }
    output.say(...findingLines(findings));
    if (line.options.output !== null)
      output.say(
        '',
        count === 0
          ? cliWords.noCorrections
          : cliWords.correctionsWritten(path.normalize(line.options.output), count),
      );
  }
  return hasStops(findings);
});
