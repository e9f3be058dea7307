import { findingJson, tableJson } from '../../actions/json';
import { survey } from '../../actions/survey';
import { kindLabels, skipLabels } from '../../text/cli';
import { surveyOptions, type Command } from '../context';
import { openWorkbook } from '../files';
import { onlyFile } from '../input';
import { findingLines, table } from '../print';
import { hasStops } from '../stops';

/** `nhan-dien`: which tables were recognised, and what each column means. Findings of the reading alone. */
export const recogniseCommand: Command = async (line, output) => {
  const seen = await survey(await openWorkbook(onlyFile(line)), surveyOptions(line));
  const findings = seen.findings.filter((item) => /^(?:BANG|SO|CHU|TEP)-/.test(item.code));
  const tables = seen.recognition.tables.map(tableJson);
  if (line.json) output.json({ tables, findings: findings.map(findingJson) });
  else {
    for (const item of tables as unknown as TableShape[]) {
      output.say(`${kindLabels[item.kind] ?? item.kind}: «${item.sheet}» ${item.range}, ${item.rows} dòng${item.unit ? `, đơn vị ${item.unit}` : ''}, độ chắc chắn ${Math.round(item.confidence * 100)} %`);
      output.say(table(['Cột', 'Tiêu đề', 'Vì sao'], item.columns.map((column) => [column.column, column.header, column.why])));
      if (item.skipped.length > 0) output.say(`Không tính: ${item.skipped.slice(0, 12).map(({ row, why }) => `dòng ${row} (${skipLabels[why] ?? why})`).join(', ')}${item.skipped.length > 12 ? ', …' : ''}`);
      output.say('');
    }
    output.say(...findingLines(findings));
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
  readonly columns: readonly { readonly column: string; readonly header: string; readonly why: string }[];
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}
