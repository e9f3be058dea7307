import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { countsOf } from '../../app/fill-form/three-way';
import { standingStops } from '../../app/survey';
import { fillWords } from '../../text/forms';
import type { Output } from '../context';
import { Failure } from '../failure';
import { fileLabels, mustNotOverwrite } from '../files';
import { table } from '../print';
import { filled, type FillLine } from './fill-one';
import { fillJson, notesOf, updateLines, type FillDone } from './fill-print';

/**
 * `dien` of one form from the workbooks of many offices: a file for each of them in a folder, named
 * after its workbook. A workbook that cannot be read is said, and hides none of the others.
 */
export async function fillForEach(
  line: FillLine,
  output: Output,
  form: string,
  books: readonly string[],
  folder: string,
): Promise<0 | 1> {
  if (path.extname(folder) !== '') throw new Failure(2, 'kind', fillWords.needsFolder);
  const labels = fileLabels(books);
  const targets = labels.map((label) => path.join(folder, `${stemOf(label)}.xlsx`));
  const twice = targets.find((one, at) => targets.indexOf(one) !== at);
  if (twice !== undefined) throw new Failure(2, 'same-name', fillWords.sameName(twice));
  for (const target of targets) mustNotOverwrite([form, ...books], target, line.overwrite);
  await mkdir(folder, { recursive: true });
  const done: { label: string; result: FillDone | Failure }[] = [];
  for (const [at, book] of books.entries())
    done.push({ label: labels[at] ?? book, result: await tried(line, form, book, targets[at]) });
  if (line.json)
    output.json({
      files: done.map(({ label, result }) => ({
        workbook: label,
        ...(result instanceof Failure ? errorOf(result) : fillJson(result)),
      })),
    });
  else
    output.say(
      table(fillWords.filesHead, done.map(rowOf)),
      ...done.flatMap(whyLines),
      '',
      fillWords.folder(folder),
    );
  const isDone = ({ result }: (typeof done)[number]): boolean =>
    !(result instanceof Failure) &&
    result.output !== null &&
    standingStops(result.seen.findings).length === 0;
  return done.every(isDone) ? 0 : 1;
}

async function tried(
  line: FillLine,
  form: string,
  book: string,
  target = '',
): Promise<FillDone | Failure> {
  try {
    return await filled(line, form, book, target);
  } catch (error) {
    // The form is the same for all of them: what is wrong with it is wrong once.
    if (error instanceof Failure && error.exitCode === 3 && !error.code.startsWith('no-form'))
      return error;
    throw error;
  }
}

function errorOf({ code, message, fix }: Failure) {
  return { output: null, error: { code, message, fix } };
}

function rowOf({ label, result }: { label: string; result: FillDone | Failure }): string[] {
  if (result instanceof Failure) return [label, '', '', '', result.message];
  const { plan, update } = result.fill;
  const touched = update ? countsOf(update).touched : 0;
  return [
    label,
    String(plan.filled.length),
    String(plan.blank.length),
    String(touched),
    result.output === null ? fillWords.nothing : path.basename(result.output),
  ];
}

/** Why not all of it was filled in: stops, questions, cells that a person has touched. */
function whyLines({ label, result }: { label: string; result: FillDone | Failure }): string[] {
  if (result instanceof Failure) return [];
  const { fill, seen } = result;
  const codes = [...new Set(standingStops(seen.findings).map(({ code }) => code))];
  const open = fill.plan.questions.filter(({ answer }) => answer === null).length;
  const lines = [
    ...(codes.length > 0 ? [fillWords.stops(codes.join(', '))] : []),
    ...(open > 0 ? [fillWords.questions(open)] : []),
    ...(fill.update ? updateLines(fill.sheet, fill.update).slice(1) : []),
    ...notesOf(fill),
  ];
  return lines.length > 0 ? ['', fillWords.whyOf(label), ...lines] : [];
}

/** "Xã A/so.xlsx" → "Xã A - so" where two workbooks have one name. */
function stemOf(label: string): string {
  const { dir, name } = path.parse(label);
  return [...dir.split(/[\\/]/), name].filter((part) => part !== '' && part !== '..').join(' - ');
}
