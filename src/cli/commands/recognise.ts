import path from 'node:path';
import { countCorrections, writeCorrectionsFile } from '../../app/corrections';
import { findingJson, otherTableJson, questionJson, tableJson } from '../../app/json';
import { survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { kindLabels, skipLabels } from '../../text/tables';
import { surveyOptions, type Command } from '../context';
import { Failure } from '../failure';
import { mustNotOverwrite, openWorkbook, writeFile } from '../files';
import { onlyFile } from '../input';
import { findingLines, table } from '../print';
import { hasStops } from '../stops';
import { showAxes } from './axes';

/**
 * `nhan-dien`: which tables were recognised, and what each column means. Findings of the reading
 * alone. With `-o F.json` the corrections that the reading used are written down, for other
 * workbooks.
 */
export const recogniseCommand: Command = async (line, output) => {
  if (line.axes) return showAxes(line, output);
  if (line.output !== null) {
    if (path.extname(line.output).toLowerCase() !== '.json')
      throw new Failure(2, 'kind', cliWords.notCorrections);
    mustNotOverwrite(line.operands, line.output, line.overwrite);
  }
  const seen = await survey(await openWorkbook(onlyFile(line)), surveyOptions(line));
  const findings = seen.findings.filter((item) => /^(?:BANG|SO|CHU|TEP)-/.test(item.code));
  const tables = [
    ...seen.recognition.tables.map(tableJson),
    ...seen.recognition.others.map(otherTableJson),
  ];
  const { corrections } = seen.recognition;
  const count = countCorrections(corrections);
  if (line.output !== null)
    await writeFile(line.output, new TextEncoder().encode(writeCorrectionsFile(corrections)));
  if (line.json)
    output.json({
      tables,
      ...(line.output === null ? {} : { output: line.output, corrections: count }),
      questions: seen.questions.map(questionJson),
      findings: findings.map(findingJson),
    });
  else {
    for (const item of tables as unknown as TableShape[]) {
      output.say(
        `${kindLabels[item.kind] ?? item.kind}: «${item.sheet}» ${item.range}, ${item.rows} dòng${item.unit ? `, đơn vị ${item.unit}` : ''}, độ chắc chắn ${Math.round(item.confidence * 100)} %`,
      );
      output.say(
        table(
          ['Cột', 'Tiêu đề', 'Vì sao'],
          item.columns.map((column) => [column.column, column.header, column.why]),
        ),
      );
      if (item.skipped.length > 0)
        output.say(
          `Không tính: ${item.skipped
            .slice(0, 12)
            .map(({ row, why }) => `dòng ${row} (${skipLabels[why] ?? why})`)
            .join(', ')}${item.skipped.length > 12 ? ', …' : ''}`,
        );
      output.say('');
    }
    output.say(...findingLines(findings));
    if (line.output !== null)
      output.say(
        '',
        count === 0
          ? cliWords.noCorrections
          : cliWords.correctionsWritten(path.normalize(line.output), count),
      );
  }
  return hasStops(findings);
};

interface TableShape {
  readonly kind: string;
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly unit: string | null;
  readonly confidence: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly why: string;
  }[];
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}
