/** The kinds of options that a verb can take. */
import { readPeriod } from '../../domain/period';
import { isoToSerial } from '../../domain/serial-dates';
import { cliWords } from '../../text/cli';
import { nearestName } from '../nearest-name';
import { Refused } from './refused';

export interface Option<T = unknown> {
  /** "chi-bieu": as it is typed after two dashes. */
  readonly name: string;
  readonly short?: string;
  readonly takesValue: boolean;
  /** As the usage shows it: "--ics F.ics". */
  readonly typed: string;
  /** What the usage says of it; null where how the verb is called shows it. */
  readonly does: string | null;
  /**
   * @param given what stood after it, each time that it was given; of a flag any text
   * @throws Refused for a value that it cannot take
   */
  readonly read: (given: readonly string[]) => T;
}

/** What the options of a verb are read into. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};
export type Options = Readonly<Record<string, Option>>;

export const flag = (name: string, does: string | null): Option<boolean> => ({
  name,
  takesValue: false,
  typed: `--${name}`,
  does,
  read: (given) => given.length > 0,
});

/** May be given more than once. */
export const several = <T = string>(
  name: string,
  example: string,
  does: string | null,
  read: (text: string) => T,
): Option<readonly T[]> => ({
  name,
  takesValue: true,
  typed: `--${name} ${example}`,
  does,
  read: (given) => given.map(read),
});

/** The last value holds; null where none was given. */
const one = <T>(
  name: string,
  example: string,
  does: string | null,
  read: (text: string) => T,
): Option<T | null> => ({
  ...several(name, example, does, read),
  read: (given) => given.slice(-1).map(read)[0] ?? null,
});

const asTyped = (text: string): string => text;

export const text = (name: string, example: string, does: string | null): Option<string | null> =>
  one(name, example, does, asTyped);

export const texts = (name: string, example: string, does: string): Option<readonly string[]> =>
  several(name, example, does, asTyped);

/** A whole number from 1. @param what its name in the sentence that refuses another value */
export const count = (
  name: string,
  example: string,
  does: string,
  { what, most }: { readonly what: string; readonly most: number },
): Option<number | null> =>
  one(name, example, does, (typed) => {
    if (!/^[1-9]\d*$/.test(typed) || Number(typed) > most)
      throw new Refused(cliWords.badCount(what, typed, most));
    return Number(typed);
  });

/** @param choices what may be typed, and what each is */
export const oneOf = <K extends string>(
  name: string,
  what: string,
  choices: Readonly<Record<K, string>>,
  does: string,
): Option<K | null> => {
  const isChoice = (typed: string): typed is K => Object.hasOwn(choices, typed);
  return one(name, Object.keys(choices).join(' | '), does, (typed) => {
    if (isChoice(typed)) return typed;
    throw new Refused(
      cliWords.badChoice(what, typed, choices, nearestName(typed, Object.keys(choices))),
    );
  });
};

/** YYYY-MM-DD. */
export const day = (name: string, example: string, does: string): Option<string | null> =>
  one(name, example, does, (typed) => {
    if (isoToSerial(typed) === null) throw new Refused(cliWords.badDate(typed));
    return typed;
  });

/** A year, its first half, or a day: its code. */
export const period = (name: string, example: string, does: string): Option<string | null> =>
  one(name, example, does, (typed) => {
    const read = readPeriod(typed);
    if (!read) throw new Refused(cliWords.badPeriod(typed));
    return read.code;
  });

/** Names of forms with commas between them. @param known every name that may be typed */
export const names = (
  name: string,
  example: string,
  does: string,
  known: readonly string[],
): Option<readonly string[] | null> =>
  one(name, example, does, (typed) => {
    const wanted = typed
      .split(',')
      .map((form) => form.trim())
      .filter((form) => form !== '');
    const other = wanted.find((form) => !known.includes(form.toLowerCase()));
    if (other !== undefined)
      throw new Refused(cliWords.unknownForm(other, known, nearestName(other, known)));
    return wanted.map((form) => form.toLowerCase());
  });

/** `-o`: the file that is written, where a verb may go without one. */
export const output: Option<string | null> = { ...text('output', 'RA', null), short: 'o' };

export const outputNeeded: Option<string> = {
  ...output,
  read: (given) => {
    const file = output.read(given);
    if (file === null) throw new Refused(cliWords.needsOutput, true);
    return file;
  },
};
