/** What a command gets: the command line, and where its output goes. */
import type { SurveyOptions } from '../app/survey';
import type { Verb } from '../app/verbs/define';
import type { Options, Values } from '../app/verbs/options';
import { lineOf, type CommandLine, type Typed } from './arguments';
import { readCorrections } from './corrections-file';
import { machineDay } from './machine-day';

export interface Output {
  /** Lines for people; nothing is printed with --json. */
  readonly say: (...lines: string[]) => void;
  /** The one JSON document of a run with --json. */
  readonly json: (document: unknown) => void;
}

/** What a terminal does for a verb. Exit code: 0 done, 1 done and there is a stop. */
export interface Command {
  readonly verb: Verb;
  readonly run: (typed: Typed, output: Output) => Promise<0 | 1>;
}

/** @param run gets the line as the verb defines it */
export const commandOf = <Operands, O extends Options>(
  verb: Verb<Operands, O>,
  run: (line: CommandLine<Operands, Values<O>>, output: Output) => Promise<0 | 1>,
): Command => ({ verb, run: async (typed, output) => run(lineOf(verb, typed), output) });

export function surveyOptions(line: CommandLine): SurveyOptions {
  return {
    settings: new Map([...line.settings, ...(line.period ? [['ky', line.period] as const] : [])]),
    passes: line.passes,
    ...(line.date ? { date: line.date } : {}),
    ...(line.corrections ? { corrections: readCorrections(line.corrections) } : {}),
  };
}

/** For which period, with which settings and on which day a Biểu or a form is made. */
export function madeFor(line: CommandLine) {
  return {
    ...(line.period ? { period: line.period } : {}),
    settings: line.settings,
    today: line.date ?? machineDay(),
  };
}
