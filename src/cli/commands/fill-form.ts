import { verb } from '../../app/fill-form/verb';
import path from 'node:path';
import { answersFile } from '../../app/fill-form/answers';
import { standingStops } from '../../app/survey';
import { fillWords } from '../../text/forms';
import { type Output, commandOf } from '../context';
import { checkOutput, mustNotOverwrite, writeFile } from '../files';
import { fillForEach } from './fill-each';
import { filled, formNames, planned, type FillLine } from './fill-one';
import { fillJson, fillLines, type FillDone } from './fill-print';

/** `dien`: a form filled in from a workbook, or a sheet of the workbook itself. */
export const command = commandOf(verb, async (line, output) => {
  const { form, books } = line.operands;
  const target = line.options.output;
  if (path.extname(target).toLowerCase() === '.json')
    return writeAnswers(line, output, form, books, target);
  if (books.length > 1) return fillForEach(line, output, form, books, target);
  const [book = form] = books;
  checkOutput(form, target, line.overwrite, false);
  mustNotOverwrite([book], target, line.overwrite);
  const sheets = line.options.sheet === null && form !== book ? await formNames(form) : [];
  if (sheets.length > 1) return fillSheets(line, output, { form, book, target, sheets });
  const done = await filled(line, form, book, target);
  const written = done.output !== null;
  if (line.json) output.json(fillJson(done));
  else output.say(...fillLines(done));
  return standingStops(done.seen.findings).length > 0 || !written ? 1 : 0;
});

/** Every form of a file, one after the other, each into what the one before it has left. */
async function fillSheets(
  line: FillLine,
  output: Output,
  of: Readonly<Record<'form' | 'book' | 'target', string>> & { readonly sheets: readonly string[] },
): Promise<0 | 1> {
  const all: FillDone[] = [];
  for (const sheet of of.sheets) {
    const from = all.some((done) => done.output !== null) ? of.target : of.form;
    all.push(
      await filled({ ...line, options: { ...line.options, sheet } }, from, of.book, of.target),
    );
  }
  if (line.json)
    output.json({
      output: all.find((done) => done.output)?.output ?? null,
      forms: all.map(fillJson),
    });
  else
    output.say(
      ...all.flatMap((done) => ['', fillWords.whyOf(done.fill.sheet), ...fillLines(done)]),
    );
  const isDone = ({ output: written, seen }: FillDone): boolean =>
    written !== null && standingStops(seen.findings).length === 0;
  return all.every(isDone) ? 0 : 1;
}

/** `dien MAU SO -o F.json`: what was answered about the form, for every commune that gets it. */
async function writeAnswers(
  line: FillLine,
  output: Output,
  form: string,
  [book = form]: readonly string[],
  target: string,
): Promise<0 | 1> {
  mustNotOverwrite([form, book], target, line.overwrite);
  const { fill } = await planned(line, form, book);
  const { text, count } = answersFile(fill);
  await writeFile(target, new TextEncoder().encode(text));
  const open = fill.plan.questions.filter(({ answer }) => answer === null).length;
  if (line.json) output.json({ output: target, answers: count, open });
  else output.say(fillWords.answersWritten(path.normalize(target), count, open));
  return open > 0 ? 1 : 0;
}
