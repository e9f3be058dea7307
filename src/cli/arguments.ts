/**
 * Reads the command line into a verb, its files and its options, typed as the verb defines them.
 */
import { parseArgs } from 'node:util';
import { VERBS } from '../app/verbs';
import { COMMON } from '../app/verbs/common';
import { optionsOf, type Verb } from '../app/verbs/define';
import type { Option, Options, Values } from '../app/verbs/options';
import type { Pass } from '../app/passes';
import { cliWords } from '../text/cli';
import { Failure } from './failure';
import { mustTake, noSuchOption, OPTIONS } from './options';
import { settingsOf } from './settings-given';
import { usageOf } from './usage';

/** What was typed, before a verb has read it. */
export interface Typed {
  /** '' without a verb. */
  readonly name: string;
  /** What follows it. */
  readonly operands: readonly string[];
  /** What was given for each option, each time that it was; of a flag a text without meaning. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

export interface CommandLine<Operands = unknown, Own = unknown> {
  readonly operands: Operands;
  readonly options: Own;
  readonly json: boolean;
  readonly overwrite: boolean;
  readonly settings: ReadonlyMap<string, string>;
  readonly corrections: string | null;
  readonly passes: readonly Pass[];
  readonly date: string | null;
  readonly period: string | null;
}
/** The command line of one verb. */
export type LineOf<V> =
  V extends Verb<infer Operands, infer O> ? CommandLine<Operands, Values<O>> : never;

/** @throws Failure with exit code 2 for options that the verb does not take */
export function typedIn(args: readonly string[]): Typed {
  const raw = VERBS.find((verb) => verb.raw && verb.name === args[0]);
  if (raw) return rawIn(raw, args.slice(1));
  const typed = parsed(args);
  const verb = VERBS.find(({ name }) => name === typed.name);
  // An unknown verb is told as such.
  if (verb && !typed.given.has(COMMON.help.name)) mustTake(verb, [...typed.given.keys()]);
  return typed;
}

/** @throws Refused for a value that an option cannot take, and for too few or too many files */
export function lineOf<Operands, O extends Options>(
  verb: Verb<Operands, O>,
  typed: Typed,
): CommandLine<Operands, Values<O>> {
  const read = <T>(option: Option<T>): T => option.read(typed.given.get(option.name) ?? []);
  const own = Object.entries(verb.options).map(([key, option]) => [key, read(option)]);
  // `Values` says what each option is read into; the type of an object from entries cannot.
  const options = Object.fromEntries(own) as Values<O>;
  return {
    operands: verb.operands(typed.operands, options),
    options,
    json: read(COMMON.json),
    overwrite: read(COMMON.overwrite),
    settings: settingsOf(read(COMMON.settings)),
    corrections: read(COMMON.corrections),
    passes: read(COMMON.passes),
    date: read(COMMON.date),
    period: read(COMMON.period),
  };
}

/** Only its options are looked for; everything else is an operand, also one with a minus sign. */
function rawIn(verb: Verb, args: readonly string[]): Typed {
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const option = optionsOf(verb).find(({ name }) => arg === `--${name}`);
    const value = option?.takesValue ? left.shift() : arg;
    if (option && value === undefined) throw withoutValue(arg, verb.name);
    if (option && value !== undefined) given.set(option.name, [value]);
    else operands.push(arg);
  }
  return { name: verb.name, operands, given };
}

/** By Node's own parser: no package is needed for it. */
function parsed(args: readonly string[]): Typed {
  const options = Object.fromEntries(
    OPTIONS.map(({ name, short, takesValue }) => {
      const type = takesValue ? ('string' as const) : ('boolean' as const);
      return [name, { type, multiple: true, ...(short ? { short } : {}) }];
    }),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name = '', ...operands] = positionals;
    const given = Object.entries(values).map(
      ([option, value]) => [option, [value].flat()] as const,
    );
    return {
      name,
      operands,
      given: new Map(given.map(([option, all]) => [option, all.map(String)])),
    };
  } catch (error) {
    const typed = /'(-{1,2}[^', =]+)/.exec(String(error))?.[1] ?? '';
    const verb = args.find((arg) => !arg.startsWith('-')) ?? '';
    const known = OPTIONS.find(({ name, short }) => [`--${name}`, `-${short}`].includes(typed));
    if (!known) throw noSuchOption(typed, verb);
    throw withoutValue(typed, verb, known.takesValue);
  }
}

function withoutValue(typed: string, verb: string, takesValue = true): Failure {
  const message = takesValue ? cliWords.optionNeedsValue(typed) : cliWords.optionNeedsNone(typed);
  return new Failure(2, 'usage', message, usageOf(verb));
}
