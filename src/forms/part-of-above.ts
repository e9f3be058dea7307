/** What a row takes over from the one that it stands below. */
import { expressionsOf } from '../domain/expressions';
import { saysHouseholds } from './bare';
import type { Coordinates } from './coordinates';
import formWords from './expressions.json';

const OF_COMMUNE = expressionsOf(formWords.heads)('ofCommune');
const SUM_FIRST = expressionsOf(formWords.rows)('sumFirst');

/**
 * "Trong đó: các dân tộc thiểu số" below the last people is of all households, and no part of it.
 */
export function withoutPeople(
  above: Coordinates | null,
  own: Coordinates | null,
): Coordinates | null {
  if (above?.ethnic === undefined || own?.trait !== 'minority') return above;
  const { ethnic: _ethnic, ...rest } = above;
  return rest;
}

/**
 * "Tổng số hộ toàn xã" below the rows of the last hamlet is none of its rows, and "Trong đó: hộ
 * DTTS" below its people counts households.
 * @param isApart no other row is called so, and the rows are of several hamlets
 */
export function partlyFrom(
  above: Coordinates | null,
  label: string,
  isApart: boolean,
): Coordinates | null {
  if (above === null) return null;
  const { place, unit, ...rest } = above;
  const isOfCommune =
    place !== undefined && (OF_COMMUNE.test(label) || (isApart && SUM_FIRST.test(label)));
  const isOfHouseholds = unit === 'person' && saysHouseholds(label);
  return {
    ...rest,
    ...(place !== undefined && !isOfCommune && { place }),
    ...(unit !== undefined && !isOfCommune && !isOfHouseholds && { unit }),
  };
}
