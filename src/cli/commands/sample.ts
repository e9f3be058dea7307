import { verb } from '../../app/sample/verb';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { numbersOf } from '../../app/figures';
import { findingJson, numbersJson } from '../../app/json';
import { makeBieu } from '../../app/make-bieu';
import { survey } from '../../app/survey';
import { cliWords } from '../../text/cli';
import { commandOf, surveyOptions } from '../context';
import { Failure } from '../failure';
import { ensureFolder, openWorkbook } from '../files';
import { findingLines } from '../print';
import { hasStops } from '../stops';
import { figureLines } from './figures';
import { madeLines, writeBieu } from './make-bieu';
import { machineDay } from '../machine-day';

const SAMPLE = path.join('assets', 'so-mau.xlsx');
const FOLDER = 'ket-qua';

/** Bare `bieu`: the main job on the sample workbook. It replaces its own two files. */
export const command = commandOf(verb, async (line, output) => {
  const copy = path.join(FOLDER, 'so-mau.xlsx');
  const target = path.join(FOLDER, 'so-mau-bieu.xlsx');
  await ensureFolder(FOLDER);
  try {
    await copyFile(SAMPLE, copy);
  } catch {
    throw new Failure(3, 'no-file', cliWords.noFile(SAMPLE), cliWords.noFileFix);
  }
  const workbook = await openWorkbook(copy);
  const seen = await survey(workbook, surveyOptions(line));
  const made = makeBieu(seen, { today: line.date ?? machineDay() });
  const sheets = await writeBieu(workbook, seen, made, target, {});
  const numbers = numbersOf(seen.facts);
  if (line.json) {
    output.json({
      ...(numbersJson(numbers) as object),
      output: target,
      sheets: made.made.map((item, index) => ({
        bieu: item.form.form,
        sheet: sheets[index],
        rows: item.rendered.rows,
      })),
      findings: seen.findings.map(findingJson),
    });
  } else {
    output.say(
      cliWords.sampleNote,
      '',
      ...figureLines(numbers),
      '',
      ...findingLines(seen.findings),
      '',
      ...madeLines(made, sheets),
      cliWords.written(target),
    );
  }
  return hasStops(seen.findings);
});
