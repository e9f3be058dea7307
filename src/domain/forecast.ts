/**
 * How a year will end when it goes on as it has begun. Households are whole: the number is rounded
 * before a rate is made of it.
 */
import { Decimal, dec, roundHalfAway, ZERO } from './decimal';
import { householdsToLeave, rate, type Amount } from './rates';

const MONTHS = 12;

/**
 * Months of the year that are over at the end of a day: 31 July is 7, 15 February of 28 days is 1 +
 * 15/28.
 */
export function monthsElapsed(isoDate: string): Decimal {
  const [year, month, day] = isoDate.split('-').map(Number);
  const days = new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  return dec(month! - 1).plus(dec(day!).div(days));
}

/**
 * The whole number at the end of the year: start + (now − start) × 12 ÷ months, never below 0 and
 * never above the limit.
 * What begins at nothing, such as people served, has 0 as its start.
 */
export function yearEndCount(
  start: Amount,
  now: Amount,
  months: Amount,
  limit: Amount | null = null,
): Decimal {
  const straight = roundHalfAway(
    dec(start).plus(dec(now).minus(start).times(MONTHS).div(months)),
    0,
  );
  const bounded = limit !== null && straight.greaterThan(limit) ? dec(limit) : straight;
  return bounded.isNegative() ? ZERO : bounded;
}

export interface FallForecast {
  /** Fewer a month so far. */
  readonly pace: Decimal;
  /** Fewer in the whole year at that pace, unrounded. */
  readonly fall: Decimal;
  readonly count: Decimal;
  /** Percent points of all households, two decimals; null without households. */
  readonly rate: Decimal | null;
  /** Percent points above the target; 0 when it is reached. */
  readonly missing: Decimal | null;
  /**
   * How many still have to leave for the target, now and for each month that is left; null a month
   * when none is left.
   */
  readonly toLeave: Decimal;
  readonly perMonth: Decimal | null;
}

/** A number of households that is to fall to a rate by the end of the year. */
export function forecastFall(
  opening: Amount,
  now: Amount,
  total: Amount,
  months: Amount,
  targetRate: Amount,
): FallForecast {
  const pace = dec(opening).minus(now).div(months);
  const count = yearEndCount(opening, now, months);
  const reached = rate(count, total);
  const toLeave = householdsToLeave(now, total, targetRate);
  const left = dec(MONTHS).minus(months);
  return {
    pace,
    fall: pace.times(MONTHS),
    count,
    rate: reached,
    missing: reached && Decimal.max(ZERO, reached.minus(targetRate)),
    toLeave,
    perMonth: left.greaterThan(0) ? toLeave.div(left) : null,
  };
}
