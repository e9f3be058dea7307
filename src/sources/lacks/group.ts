/** Whose households a table counts where its columns do not say: the title's, the sheet's, or those of its only column of a class. */
import type { LackGroup } from '../../domain/lack-facts';
import { groupIn } from './words';

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
  const titled = [...titles]
    .reverse()
    .concat(sheet)
    .map((text) => groupIn(text.replace(/giảm nghèo/giu, '')))
    .find((group) => group !== null);
  const [only, ...more] = new Set(counted);
  if (titled === 'both') return null;
  if (titled !== undefined && titled !== null)
    return only === undefined || [only, ...more].includes(titled) ? titled : null;
  return only !== undefined && more.length === 0 ? only : null;
}
