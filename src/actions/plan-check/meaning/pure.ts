/** Whether words around a figure speak of nothing beside what they are known to speak of. */
import { nameKey } from '../../../domain/match-key';
import type { SaidFigure } from '../said';
import words from './words.json';

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

const LONG_AGO = new RegExp(`(?<!\\p{L})(?:${words.past.join('|')})(?!\\p{L})`, 'iu');
const ELSEWHERE = new RegExp(`(?<!\\p{L})(?:${words.elsewhere.join('|')})(?!\\p{L})`, 'iu');

/** Words of what has been reached, rather than of what is wanted. */
export const ofThePast = (text: string): boolean => LONG_AGO.test(text);
/** Words of another place, or of a yearly average: no figure of the workbook. */
export const ofElsewhere = (text: string): boolean => ELSEWHERE.test(text);

/** Whether the sentence names another year before the figure; the years of a period name none. */
export function ofAnotherYear(figure: SaidFigure, year: number | null): boolean {
  const years = figure.before
    .replace(/giai đoạn\s*(?:năm\s*)?\d{4}\s*(?:[-–]|đến)\s*(?:năm\s*)?\d{4}/giu, ' ')
    .match(/(?<=năm\s)\d{4}(?!\d)/giu);
  return (years ?? []).some((named) => Number(named) !== year);
}
