/** Entry of the command line. */
import { cliWords } from '../text/cli';
import { usage, usageOf } from '../text/cli-usage';
import { readCommandLine, type CommandLine } from './arguments';
import type { Command, Output } from './context';
import { Failure } from './failure';
import { asFailure } from './files';
import { jsonText, shown, warn } from './terminal';
import { againstSentCommand } from './commands/against-sent';
import { calendarCommand } from './commands/calendar';
import { callCommand } from './commands/call';
import { checkCommand } from './commands/check';
import { compareCommand } from './commands/compare';
import { duplicatesCommand } from './commands/duplicates';
import { exportCommand } from './commands/export';
import { fillCommand } from './commands/fill';
import { figuresCommand } from './commands/figures';
import { flowsCommand } from './commands/flows';
import { freezeCommand } from './commands/freeze';
import { listCommand } from './commands/list';
import { makeCommand } from './commands/make';
import { mergeCommand } from './commands/merge';
import { planCheckCommand } from './commands/plan-check';
import { planTextCommand } from './commands/plan-text';
import { recogniseCommand } from './commands/recognise';
import { repairCommand } from './commands/repair';
import { sampleCommand } from './commands/sample';
import { updateCommand } from './commands/update';
import { standardChangeCommand } from './commands/standard-change';
import { templateBookCommand } from './commands/template-book';

const COMMANDS: Readonly<Record<string, Command>> = {
  'nhan-dien': recogniseCommand,
  'so-lieu': figuresCommand,
  'kiem-tra': checkCommand,
  lap: makeCommand,
  sua: repairCommand,
  gop: mergeCommand,
  'trung-lap': duplicatesCommand,
  ham: callCommand,
  'danh-sach': listCommand,
  mau: templateBookCommand,
  'cap-nhat': updateCommand,
  lich: calendarCommand,
  'van-ban': planTextCommand,
  'doi-chieu': planCheckCommand,
  'so-sanh': (line, output) =>
    (line.againstSent ? againstSentCommand : compareCommand)(line, output),
  dien: fillCommand,
  chot: freezeCommand,
  'bien-dong': flowsCommand,
  'chuyen-chuan': standardChangeCommand,
  xuat: exportCommand,
};

async function run(args: readonly string[]): Promise<number> {
  // The flag is looked for first, so that even a wrong command line is answered in the form that
  // was asked for.
  const asJson = args.includes('--json');
  const output: Output = {
    say: (...lines) => console.log(shown(lines.join('\n'))),
    json: (document) => console.log(jsonText(document)),
  };
  try {
    const line: CommandLine = readCommandLine(args);
    if (line.help) {
      output.say(usageOf(line.command));
      return 0;
    }
    const command = line.command === null ? sampleCommand : COMMANDS[line.command];
    if (!command) throw new Failure(2, 'usage', cliWords.unknownCommand(line.command!), usage);
    return await command(line, output);
  } catch (error) {
    // A workbook is read as it is needed, so that a broken sheet shows only after the file has been
    // opened.
    return fail(asFailure(error), asJson);
  }
}

/**
 * An error that nobody foresaw is told without its text, which could carry what stands in a cell.
 */
function fail(error: unknown, asJson: boolean): number {
  const known =
    error instanceof Failure
      ? error
      : new Failure(3, 'internal', cliWords.internal, cliWords.internalFix);
  if (asJson)
    console.log(jsonText({ error: { code: known.code, message: known.message, fix: known.fix } }));
  else warn([known.message, known.fix].filter((text) => text !== null).join('\n'));
  if (!(error instanceof Failure) && process.env.BIEU_DEBUG) console.error(error);
  return known.exitCode;
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
