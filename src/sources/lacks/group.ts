/**
 * Whose households a table counts where its columns do not say: the title's, the sheet's, or those
 * of its only column of a class.
 */
import { expressionsOf } from '../../domain/expressions';
import type { LackGroup } from '../../domain/lack-facts';
import { groupIn, isAboutLacks } from './words';
import words from '../vocabulary/titles.json';

const expression = expressionsOf(words.lacks);

/** The review's own name says nothing of whom a table counts. */
const OF_THE_REVIEW = expression('ofTheReview');

/**
 * @param titles from the top
 * @param counted the classes that the table has a column of its own for
 * @returns null where nothing tells, or two signs contradict each other
 */
export function groupOfTable(
  titles: readonly string[],
  sheet: string,
  counted: readonly LackGroup[],
): LackGroup | null {
  const [only, ...more] = new Set(counted);
  // Beside columns of both classes a title is about the counts only where it speaks of what is
  // lacking.
  const telling = more.length > 0 ? titles.filter((title) => isAboutLacks([title])) : titles;
  const titled = [...telling]
    .reverse()
    .concat(sheet)
    .map((text) => groupIn(text.replace(OF_THE_REVIEW, ' ')))
    .find((group) => group !== null);
  if (titled === 'both') return null;
  if (titled !== undefined && titled !== null)
    return only === undefined || [only, ...more].includes(titled) ? titled : null;
  return only !== undefined && more.length === 0 ? only : null;
}
