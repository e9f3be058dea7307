/**
 * One verb, one folder: what it takes, and how it is called.
 *
 * export const verb = defineVerb({ name: 'gop', place: 60, calls: [['A B … -o RA', 'gộp sổ …']],
 * operands: atLeast(2, words.needsFiles), options: { output: outputNeeded, summaryOnly:
 * flag('chi-tong-hop', 'không kèm danh sách hộ') } });
 *
 * The usage, the help of a verb, and what is refused all follow from it.
 */
import { cliWords } from '../../text/cli';
import { EVERY_COMMON } from './common';
import type { Option, Options, Values } from './options';
import { Refused } from './refused';

export interface Verb<Operands = unknown, O extends Options = Options> {
  /** "gop"; '' for the run without a verb. */
  readonly name: string;
  /** Where the usage lists it. */
  readonly place: number;
  /** What follows the name, what the verb then does, and further lines about it. */
  readonly calls: readonly (readonly [call: string, does: string, ...more: string[]])[];
  /**
   * A method, so that a verb with options of its own is a verb as well.
   * @throws Refused for too few or too many of them
   */
  operands(given: readonly string[], options: Values<O>): Operands;
  /** Its own. */
  readonly options: O;
  /** Those of the common ones that it takes; all if nothing is said. */
  readonly common: readonly Option[];
  /** What follows the name may begin with a minus sign and be no option. */
  readonly raw: boolean;
}

type Defined = 'common' | 'raw';

export function defineVerb<Operands, O extends Options>(
  input: Omit<Verb<Operands, O>, Defined> & Partial<Pick<Verb, Defined>>,
): Verb<Operands, O> {
  return { common: EVERY_COMMON, raw: false, ...input };
}

/** Every option of a verb. */
export const optionsOf = (verb: Verb): readonly Option[] => [
  ...verb.common,
  ...Object.values(verb.options),
];

/** As a sentence names it: "-o", "--ghi-de". */
export const nameOf = ({ name, short }: Option): string => (short ? `-${short}` : `--${name}`);

export function noFile(given: readonly string[]): readonly [] {
  const [extra] = given;
  if (extra !== undefined) throw new Refused(cliWords.tooManyFiles(extra), true);
  return [];
}

/** The one workbook that a verb works on. */
export function oneFile(given: readonly string[]): readonly [string] {
  const [file, ...more] = given;
  if (file === undefined) throw new Refused(cliWords.needsFile, true);
  noFile(more);
  return [file];
}

/** @param missing the sentence where one of them is not there */
export const twoFiles =
  (missing: string) =>
  (given: readonly string[]): readonly [string, string] => {
    const [first, second, ...more] = given;
    if (first === undefined || second === undefined) throw new Refused(missing, true);
    noFile(more);
    return [first, second];
  };

export const atLeast =
  (least: number, missing: string) =>
  (given: readonly string[]): readonly string[] => {
    if (given.length < least) throw new Refused(missing, true);
    return given;
  };
