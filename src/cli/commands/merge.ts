import { verb } from '../../app/merge/verb';
import { fileReport } from '../../app/merge/file-report';
import { mergeWorkbooks, type Merged, type MergeInput } from '../../app/merge';
import { findingJson, numbersJson } from '../../app/json';
import { shownCount } from '../../app/show';
import type { Finding } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { mergeWords } from '../../app/merge/words';
import { createXlsx } from '../../workbook/xlsx/create';
import { type Output, commandOf, surveyOptions } from '../context';
import { checkOutput, fileLabels, openWorkbook, readBytes, writeFile } from '../files';
import { withFileInSheet } from '../file-cells';
import { findingLines, table } from '../print';
import { FLAG_OF_MANY_FILES } from '../v8-flags';
import { figureLines } from './figures';

/** `gop`: workbooks of one kind as one, with a report; all of them or nothing. */
export const command = commandOf(verb, async (line, output) => {
  const files = line.operands;
  const target = line.options.output;
  for (const file of files) checkOutput(file, target, line.overwrite, true);
  const labels = fileLabels(files);
  // Loaded only by who merges.
  const [{ createHash }, { setFlagsFromString }] = await Promise.all([
    import('node:crypto'),
    import('node:v8'),
  ]);
  setFlagsFromString(FLAG_OF_MANY_FILES);
  const inputs = files.map((file, index): MergeInput => ({
    name: labels[index]!,
    digest: createHash('sha256').update(readBytes(file)).digest('hex'),
    open: () => openWorkbook(file),
  }));
  const { corrections, settings, passes, date } = surveyOptions(line);
  const merged = await mergeWorkbooks(inputs, {
    ...(corrections ? { corrections } : {}),
    ...(settings ? { settings } : {}),
    ...(passes ? { passes } : {}),
    ...(date ? { date } : {}),
    leaveOutHidden: line.options.leaveOutHidden,
    summaryOnly: line.options.summaryOnly,
  });
  if (merged.plans.length > 0) await writeFile(target, await createXlsx(merged.plans));
  report(merged, merged.plans.length > 0 ? target : null, line.json, output);
  return merged.plans.length > 0 ? 0 : 1;
});

function report(merged: Merged, target: string | null, json: boolean, output: Output): void {
  if (json) {
    output.json({
      output: target,
      level: merged.level,
      files: merged.files.map(fileReport),
      ...(numbersJson(merged.numbers) as object),
      findings: merged.findings.map((item) => ({ ...findingJson(item), file: fileOf(item) })),
    });
    return;
  }
  output.say(
    table(
      mergeWords.fileColumns,
      merged.files.map((reading) => {
        const told = fileReport(reading) as {
          readonly rows: number;
          readonly skipped: readonly unknown[];
        };
        return [
          reading.file,
          reading.hamlets.map((hamlet) => hamlet.name).join(', '),
          shownCount(told.rows),
          shownCount(told.skipped.length),
        ];
      }),
    ),
    '',
    ...figureLines(merged.numbers),
    '',
    ...findingLines(merged.findings.map(withFileInSheet)),
    '',
    target === null ? mergeWords.blocked : cliWords.written(target),
  );
}

function fileOf(item: Finding): string | null {
  const cell = item.cells[0] as { readonly file?: string } | undefined;
  return cell?.file ?? (typeof item.params.file === 'string' ? item.params.file : null);
}
