import { cliWords } from '../text/cli';
import { usageOf } from '../text/cli-usage';
import type { CommandLine } from './arguments';
import { Failure } from './failure';

/** The one workbook that a command works on. */
export function onlyFile(line: CommandLine): string {
  if (line.operands.length === 0)
    throw new Failure(2, 'usage', cliWords.needsFile, usageOf(line.command));
  if (line.operands.length > 1)
    throw new Failure(2, 'usage', cliWords.tooManyFiles(line.operands[1]!), usageOf(line.command));
  return line.operands[0]!;
}

export function outputFile(line: CommandLine): string {
  if (line.output === null)
    throw new Failure(2, 'usage', cliWords.needsOutput, usageOf(line.command));
  return line.output;
}
