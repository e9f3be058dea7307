/**
 * Labels that name some of what "others" are: examples in a bracket, or several reasons in a row.
 */
import { expressionOf, expressionsOf } from '../domain/expressions';
import type { Coordinates } from './coordinates';
import { tokensOf } from './label-text';
import words from './words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.lexicon);

const EXAMPLE_ENDS = expressionOf(words.examplesEnd);
const OF_OTHER: ReadonlySet<string> = new Set(words.examplesOfOther);
const OTHERWISE: ReadonlySet<string> = new Set(words.otherwise);
const EXAMPLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words.examples).map(([member, examples]) => [member, new Set(examples)]),
);

/** "Khác (chết, chuyển đi…)", "Phương tiện (đài, ti vi)": what is counted there, and no part. */
export function isOfExamples(inner: string, { other, indicator, cause }: Coordinates): boolean {
  const told = EXAMPLES.get(`indicator:${indicator}`) ?? EXAMPLES.get(`cause:${cause}`);
  const examples = other === undefined ? told : OF_OTHER;
  return examples !== undefined && partsOf(inner).every((one) => examples.has(one));
}

const partsOf = (text: string): string[] =>
  text
    .split(EXAMPLE_ENDS)
    .map((one) => tokensOf(one).join(' '))
    .filter((key) => key !== '');

/** "Giảm do chết, chuyển đi, nhập hộ": several of what others are, and so all the others. */
export function withOthers(label: string): string {
  const [whole = '', direction = ''] = expression('because').exec(label) ?? [];
  const reasons = partsOf(label.slice(whole.length));
  const areOthers = reasons.every((one) => OF_OTHER.has(one) || OTHERWISE.has(one));
  return whole !== '' && reasons.length > 1 && areOthers
    ? `${direction} ${formWords.lexicon.otherwise}`
    : label;
}
