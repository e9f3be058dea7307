/** Refuses what a verb would pass over in silence. */
import { nearestName } from '../app/nearest-name';
import { VERBS } from '../app/verbs';
import { EVERY_COMMON } from '../app/verbs/common';
import { nameOf, optionsOf, type Verb } from '../app/verbs/define';
import type { Option } from '../app/verbs/options';
import { cliWords } from '../text/cli';
import { Failure } from './failure';
import { usageOf } from './usage';

/** Every option of every verb, once: those of one name are typed in one way. */
export const OPTIONS: readonly Option[] = [
  ...new Map(
    [...VERBS.flatMap(optionsOf), ...EVERY_COMMON].map((option) => [option.name, option]),
  ).values(),
];

/**
 * @param names options of the line
 * @throws Failure 2 for one that the verb does not take
 */
export function mustTake(verb: Verb, names: readonly string[]): void {
  const takes = (one: Verb, name: string): boolean =>
    optionsOf(one).some((option) => option.name === name);
  const other = OPTIONS.find(({ name }) => names.includes(name) && !takes(verb, name));
  if (!other) return;
  const others = VERBS.filter((one) => takes(one, other.name)).map(({ name }) => name);
  throw new Failure(
    2,
    'usage',
    cliWords.notTaken(nameOf(other), verb.name, others),
    usageOf(verb.name),
  );
}

/** An option that there is not. @param typed as it was typed */
export function noSuchOption(typed: string, verb: string): Failure {
  const known = VERBS.find(({ name }) => name === verb);
  const taken = known ? optionsOf(known) : EVERY_COMMON;
  const nearest = nearestName(typed, [
    ...taken.map(nameOf),
    ...taken.map(({ name }) => `--${name}`),
  ]);
  return new Failure(2, 'usage', cliWords.unknownOption(typed, nearest), usageOf(verb));
}
