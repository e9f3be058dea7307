/**
 * Households that lack something and those that have it: «Số hộ nghèo có bảo hiểm y tế» are the
 * poor less those who lack it, and the workbook counts the lack.
 */
import { expressionsOf } from '../domain/expressions';
import type { Coordinates } from './coordinates';
import words from './words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.heads);

/** Words that say nothing of a label without an indicator. */
const IDLE = expression('having');

/**
 * Words of having mean nothing where no indicator stands beside them; those that say more than
 * "có" are unknown there.
 * @param having the words of having and of lack that the label holds
 */
export function withoutIdleHaving(
  is: Coordinates,
  having: readonly string[],
): { readonly is: Coordinates; readonly unknown: readonly string[] } {
  if (having.length === 0 || is.indicator !== undefined || is.service !== undefined)
    return { is, unknown: [] };
  const { has, lack, ...rest } = is;
  // "Số hộ nghèo có" may stand over the indicators.
  const told = { ...rest, ...(lack === 'yes' ? { lack } : has ? { has } : {}) };
  return { is: told, unknown: having.filter((word) => !IDLE.test(word)) };
}

/** So many other indicators make "Việc làm" one of them, and no service. */
const MANY = 2;

/**
 * The coordinates with their indicator told apart from its service and from its contrary; null
 * where the words leave that open, or name a service as a whole, of which nothing is counted.
 */
export function withIndicator(
  { lack, has, service, narrow, ...at }: Coordinates,
  around: { readonly lacking: boolean; readonly indicators: number },
): Coordinates | null {
  const named = at.indicator ?? (around.indicators >= MANY ? narrow : undefined);
  if (named === undefined)
    return service === undefined ? { ...at, ...(lack === 'yes' ? { lack } : {}) } : null;
  const told = { ...at, indicator: named };
  if (lack !== undefined || named === 'sum') return told;
  if (has !== undefined && words.burdens.includes(named)) return around.lacking ? told : null;
  if (has === 'yes' || (has === 'reach' && !around.lacking)) return { ...told, has: 'yes' };
  return around.lacking ? told : null;
}

/** One member marks the household, "thiếu bảo hiểm y tế", and how many do is not known. */
export const isOfPersons = ({ unit, indicator = '' }: Coordinates): boolean =>
  unit === 'person' && words.ofPersons.includes(indicator);
