/** Whether two lines of one name are one person. */
import { differByOneSlip } from '../citizen-id';
import type { Person, Reason } from './person';

/**
 * @returns null when something tells the two apart: years of birth that differ, or two numbers
 * without anything else in common
 */
export function judgeNamesakes(first: Person, second: Person): Reason | null {
  const sameYear =
    first.birth !== null && second.birth !== null && first.birth.year === second.birth.year;
  if (first.birth && second.birth && !sameYear) return null;
  const samePlace = first.place !== '' && first.place === second.place;
  const days =
    sameYear && first.birth!.day !== null && second.birth!.day !== null
      ? first.birth!.day === second.birth!.day
      : null;
  if (numbersDiffer(first, second)) {
    if (!sameYear || days === false) return null;
    return differByOneSlip(first.id!.digits, second.id!.digits) ? 'near-ids' : 'two-ids';
  }
  if (days === true) return 'same-birthday';
  // Another day of the same year is another person, unless the two live in one hamlet, where a slip
  // is likelier.
  if (days === false) return samePlace ? 'same-year' : null;
  const elsewhere = first.place !== '' && second.place !== '' && !samePlace;
  if (sameYear)
    return samePlace ? 'same-year-place' : elsewhere ? 'same-year-elsewhere' : 'same-year';
  return samePlace ? 'same-place' : elsewhere ? 'same-name-elsewhere' : 'same-name';
}

/** Two citizens' numbers that are not one; other numbers tell nobody apart. */
function numbersDiffer({ id: first }: Person, { id: second }: Person): boolean {
  return first?.kind === 'citizen' && second?.kind === 'citizen' && first.digits !== second.digits;
}
