/** Entry of the command line. */
import { cliWords } from '../text/cli';
import { nearestName } from '../app/nearest-name';
import { Refused } from '../app/verbs/refused';
import { COMMON } from '../app/verbs/common';
import { typedIn } from './arguments';
import * as commands from './commands/all';
import type { Command, Output } from './context';
import { Failure } from './failure';
import { asFailure } from './files';
import { jsonText, shown, warn } from './terminal';
import { usage, usageOf } from './usage';

const COMMANDS: readonly Command[] = Object.values<Command>(commands);

async function run(args: readonly string[]): Promise<number> {
  // The flag is looked for first, so that even a wrong command line is answered in the form that
  // was asked for.
  const asJson = args.includes('--json');
  const output: Output = {
    say: (...lines) => console.log(shown(lines.join('\n'))),
    json: (document) => console.log(jsonText(document)),
  };
  try {
    const typed = typedIn(args);
    if (typed.given.has(COMMON.help.name)) {
      output.say(usageOf(typed.name));
      return 0;
    }
    const command = COMMANDS.find(({ verb }) => verb.name === typed.name);
    if (!command) throw unknown(typed.name);
    return await command.run(typed, output).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      throw new Failure(2, 'usage', error.message, error.byCall ? usageOf(typed.name) : null);
    });
  } catch (error) {
    // A workbook is read as it is needed, so that a broken sheet shows only after the file has been
    // opened.
    return fail(asFailure(error), asJson);
  }
}

function unknown(name: string): Failure {
  const known = COMMANDS.map(({ verb }) => verb.name).filter((one) => one !== '');
  const nearest = nearestName(name, known);
  return new Failure(2, 'usage', cliWords.unknownCommand(name, nearest), usage());
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
