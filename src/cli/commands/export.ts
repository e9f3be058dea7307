import { verb } from '../../app/export/verb';
import path from 'node:path';
import { CSV_HEADER, exported, type Exported } from '../../app/export';
import { findingJson } from '../../app/json';
import { shownCount } from '../../app/show';
import { survey, type Finding } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { exportWords as words } from '../../app/export/words';
import { commandOf, surveyOptions } from '../context';
import { Failure } from '../failure';
import { fileLabels, mustNotOverwrite, openWorkbook, writeFile } from '../files';
import { table } from '../print';
import { inLine } from '../terminal';
import { hasStops } from '../stops';

/** `xuat`: the figures of one or many workbooks as one tidy table. */
export const command = commandOf(verb, async (line, output) => {
  const target = line.options.output;
  if (path.extname(target).toLowerCase() !== '.csv') throw new Failure(2, 'kind', words.notCsv);
  mustNotOverwrite(line.operands, target, line.overwrite);
  const labels = fileLabels(line.operands);
  const books: Exported[] = [];
  const findings: (Finding & { readonly file: string })[] = [];
  for (const [index, file] of line.operands.entries()) {
    const label = labels[index] ?? file;
    const seen = await survey(await openWorkbook(file), surveyOptions(line));
    books.push(exported(label, seen));
    findings.push(...seen.findings.map((item) => ({ ...item, file: label })));
  }
  const text = [CSV_HEADER, ...books.map((book) => book.text)].join('');
  await writeFile(target, new TextEncoder().encode(text));
  const rows = books.reduce((count, book) => count + book.rows, 0);
  const leftOut = books.flatMap((book) =>
    book.leftOut.map((one) => ({ workbook: book.workbook, ...one })),
  );
  if (line.json)
    output.json({
      output: target,
      rows,
      workbooks: books.map(({ text: _, ...book }) => book),
      findings: findings.map((item) => ({ ...findingJson(item), file: item.file })),
    });
  else {
    output.say(
      table(
        words.columns,
        books.map((book) => [
          book.workbook,
          shownCount(book.rows),
          shownCount(book.leftOut.length),
        ]),
      ),
      ...(leftOut.length > 0 ? ['', words.leftOut(leftOut.length)] : []),
      ...places(leftOut),
      '',
      cliWords.written(path.normalize(target)),
    );
  }
  return leftOut.length > 0 ? 1 : hasStops(findings);
});

function places(
  leftOut: readonly (Exported['leftOut'][number] & { readonly workbook: string })[],
): string[] {
  const lines = leftOut.map(({ workbook, sheet, cell, why }) =>
    inLine(
      `- ${workbook}${sheet === null ? '' : ` ${sheet}${cell === null ? '' : `!${cell}`}`}: ${words.because(why)}`,
    ),
  );
  return [...new Set(lines)];
}
