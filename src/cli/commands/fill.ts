import { standingStops } from '../../actions/survey';
import { fillWords } from '../../text/forms';
import { usageOf } from '../../text/cli-usage';
import type { CommandLine } from '../arguments';
import type { Command } from '../context';
import { Failure } from '../failure';
import { checkOutput, mustNotOverwrite } from '../files';
import { outputFile } from '../input';
import { fillForEach } from './fill-each';
import { filled } from './fill-one';
import { fillJson, fillLines } from './fill-print';

/** `dien`: a form filled in from a workbook, or a sheet of the workbook itself. */
export const fillCommand: Command = async (line, output) => {
  const [form, books] = filesOf(line);
  const target = outputFile(line);
  if (books.length > 1) return fillForEach(line, output, form, books, target);
  const [book = form] = books;
  checkOutput(form, target, line.overwrite, false);
  mustNotOverwrite([book], target, line.overwrite);
  const done = await filled(line, form, book, target);
  const written = done.output !== null;
  if (line.json) output.json(fillJson(done));
  else output.say(...fillLines(done));
  return standingStops(done.seen.findings).length > 0 || !written ? 1 : 0;
};

/** The form and the workbooks; one file is both when a sheet of it is named. */
function filesOf(line: CommandLine): readonly [string, readonly string[]] {
  const [form, ...books] = line.operands;
  if (form === undefined || (books.length === 0 && line.sheet === null))
    throw new Failure(2, 'usage', fillWords.needsForm, usageOf(line.command));
  return [form, books];
}
