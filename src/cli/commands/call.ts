import { verb } from '../../app/call/verb';
import { functionHelp } from '../../functions/catalogue';
import { callFunction, parseArguments, usageProblem } from '../../functions/call';
import { cliWords } from '../../text/cli';
import { commandOf } from '../context';
import { Failure } from '../failure';
import { machineDay } from '../machine-day';

/** `ham`: one custom function. */
export const command = commandOf(verb, async (line, output) => {
  const [name = '', ...args] = line.operands;
  const values = parseArguments(name, args);
  const problem = usageProblem(name, values);
  if (problem !== null)
    throw new Failure(
      2,
      'usage',
      problem,
      functionHelp(name)?.signature ?? cliWords.functionListFix,
    );
  const outcome = callFunction(name, values, line.date ?? machineDay());
  if (line.json) output.json(outcome);
  else if ('error' in outcome) output.say(`${outcome.error.code} ${outcome.error.message}`);
  else output.say(text(outcome.value));
  return 'error' in outcome ? 1 : 0;
});

/**
 * A table prints one row a line, its cells parted by tabs, so that it can be pasted into a sheet.
 */
function text(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((row) => (Array.isArray(row) ? row.map(String).join('\t') : String(row)))
      .join('\n');
  return String(value);
}
