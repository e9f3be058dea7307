/** What a command gets: the command line, and where its output goes. */
import type { SurveyOptions } from '../app/survey';
import type { CommandLine } from './arguments';
import { readCorrections } from './corrections-file';
import { machineDay } from './machine-day';

export interface Output {
  /** Lines for people; nothing is printed with --json. */
  readonly say: (...lines: string[]) => void;
  /** The one JSON document of a run with --json. */
  readonly json: (document: unknown) => void;
}

/** Exit code: 0 done, 1 done and a stop stands. */
export type Command = (line: CommandLine, output: Output) => Promise<0 | 1>;

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
