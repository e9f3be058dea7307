/** Whether words around a figure speak of nothing beside what they are known to speak of. */
import { nameKey } from '../../../domain/match-key';
import type { SaidFigure } from '../said';
import words from './words.json';
import { expression } from '../expressions';

export const syllables = (text: string): string[] => nameKey(text).match(/[\p{L}]+/gu) ?? [];
/** Through the same key as the text: "toàn" and "tòan" are one syllable there. */
export const setOf = (text: string): ReadonlySet<string> => new Set(syllables(text));

const ALWAYS = setOf(words.always);
const OF = {
  money: setOf(words.money),
  households: setOf(words.households),
} as const;

/**
 * The syllables that belong to no known phrase of the subject.
 * @param names syllables of the commune's and the hamlets' names
 */
export function unknownWords(
  text: string,
  subject: keyof typeof OF,
  names: ReadonlySet<string>,
): string[] {
  return syllables(text).filter(
    (word) => !ALWAYS.has(word) && !OF[subject].has(word) && !names.has(word),
  );
}

const GENERAL = setOf(words.general);
/**
 * The syllables that tell something: neither small words nor those of any task of the programme.
 */
export const unusual = (text: string): string[] =>
  syllables(text).filter((word) => !ALWAYS.has(word) && !GENERAL.has(word));

const LONG_AGO = new RegExp(`(?<!\\p{L})(?:${words.past.join('|')})(?!\\p{L})`, 'iu');
const ELSEWHERE = new RegExp(`(?<!\\p{L})(?:${words.elsewhere.join('|')})(?!\\p{L})`, 'iu');

/** Words of what has been reached, rather than of what is wanted. */
export const ofThePast = (text: string): boolean => LONG_AGO.test(text);
/** Words of another place, or of a yearly average: no figure of the workbook. */
export const ofElsewhere = (text: string): boolean => ELSEWHERE.test(text);

/**
 * Whether the year named last in the paragraph, or any in the sentence, is another one; the years
 * of a period name none.
 */
export function ofAnotherYear(figure: SaidFigure, year: number | null): boolean {
  const named = (text: string): number[] =>
    (text.replace(PERIOD, ' ').match(expression('ofYear')) ?? []).map(Number);
  const last = named(figure.paragraph.slice(0, figure.at)).at(-1);
  return [...named(figure.before), ...(last === undefined ? [] : [last])].some(
    (item) => item !== year,
  );
}
const PERIOD = expression('anyPeriod');
