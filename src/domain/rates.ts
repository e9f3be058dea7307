/**
 * Rates in percent points (5.57 means 5,57 %), always computed from counts and rounded once, half
 * away from zero.
 */
import { Decimal, HUNDRED, ZERO, dec, roundHalfAway } from './decimal';

export type Amount = number | string | Decimal;

/** part ÷ whole × 100 at full precision, or null when the whole is 0. */
export function exactRate(part: Amount, whole: Amount): Decimal | null {
  const base = dec(whole);
  return base.isZero() ? null : dec(part).times(HUNDRED).div(base);
}

/**
 * part ÷ whole × 100, rounded. A rate of a total row takes the sums as its arguments: the mean or
 * the sum of rates that are already rounded is a different number.
 * @param places decimals of the result
 * @returns percent points, or null when the whole is 0
 */
export function rate(part: Amount, whole: Amount, places = 2): Decimal | null {
  const exact = exactRate(part, whole);
  return exact && roundHalfAway(exact, places);
}

/**
 * By how many percent points a rate fell ("giảm … điểm phần trăm"), positive when it fell.
 * Both rates are taken unrounded, as the published tables do: 19,7108 − 5,5704 = 14,1404.
 * @returns percent points, or null when one of the wholes is 0
 */
export function pointFall(
  openPart: Amount,
  openWhole: Amount,
  closePart: Amount,
  closeWhole: Amount,
  places = 2,
): Decimal | null {
  const open = exactRate(openPart, openWhole);
  const close = exactRate(closePart, closeWhole);
  return open && close && roundHalfAway(open.minus(close), places);
}

/**
 * The fewest households that must leave so that the rounded rate is at or below the target,
 * with the number of all households unchanged. 0 when the rate is there already.
 * @param targetRate percent points, 0 or more
 */
export function householdsToLeave(
  current: Amount,
  total: Amount,
  targetRate: Amount,
  places = 2,
): Decimal {
  const step = dec(10).pow(-places);
  // A rounded rate is a multiple of the step, so a target between two multiples asks for the lower
  // one.
  const reachable = dec(targetRate).div(step).floor().times(step);
  // round(x) ≤ reachable exactly when x < reachable + half a step.
  const limit = dec(total)
    .times(reachable.plus(step.div(2)))
    .div(HUNDRED);
  const mayStay = limit.ceil().minus(1);
  return Decimal.max(ZERO, dec(current).minus(mayStay));
}
