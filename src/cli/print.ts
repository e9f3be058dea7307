/** Output for people: plain tables and lists in Vietnamese. */
import { describeFinding } from '../app/describe';
import type { Finding } from '../app/survey';
import { cliWords } from '../text/cli';
import { inLine } from './terminal';

/** A table with aligned columns; numbers stand right. */
export function table(header: readonly string[], told: readonly (readonly string[])[]): string {
  const rows = told.map((row) => row.map(inLine));
  const widths = header.map((title, column) =>
    rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), title.length),
  );
  const isNumber = header.map(
    (_, column) =>
      rows.length > 0 && rows.every((row) => /^[−-]?[\d.,]*%?$|^…$/.test(row[column] ?? '')),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        isNumber[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [
    line(header),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ].join('\n');
}

export function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [cliWords.noFindings];
  const lines: string[] = [];
  for (const item of findings) {
    const first = item.cells[0];
    const place = first ? ` [${first.sheet}!${first.cell}]` : '';
    const words = describeFinding(item);
    lines.push(
      inLine(`${cliWords.severity[item.severity]} ${item.code}${place}: ${words.message}`),
    );
    const more = [words.effect, words.fix].filter(
      (text) => text !== null && item.severity !== 'note',
    );
    if (item.passed) lines.push(`    (${inLine(cliWords.passed(item.passed.reason))})`);
    else if (more.length > 0) lines.push(`    ${inLine(more.join(' '))}`);
  }
  const count = (severity: Finding['severity']): number =>
    findings.filter((item) => item.severity === severity && !item.passed).length;
  lines.push('', cliWords.counts(count('stop'), count('check'), count('note')));
  return lines;
}
