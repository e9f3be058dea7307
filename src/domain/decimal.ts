/**
 * Exact decimal arithmetic for the whole program.
 *
 * Between reading a cell and writing one, every amount, count and rate is a {@link Decimal}.
 * The precision is far above what a commune's figures need, so that a division (a rate) is
 * rounded once, at the end, by {@link roundHalfAway}, and never on the way.
 */
import DecimalBase from 'decimal.js';

export const Decimal = DecimalBase.clone({ precision: 50, rounding: DecimalBase.ROUND_HALF_UP });
export type Decimal = DecimalBase;

export const ZERO: Decimal = new Decimal(0);
export const HUNDRED: Decimal = new Decimal(100);

/**
 * A number, or a text in plain machine form ("12.5"), as a Decimal.
 * A JavaScript number is read through its shortest decimal text, so that the 5.57 of a cell is 5,57
 * exactly.
 */
export function dec(value: number | string | Decimal): Decimal {
  if (
    typeof value === 'number' &&
    value >= 0 &&
    value < KNOWN &&
    Number.isInteger(value) &&
    !Object.is(value, -0)
  )
    return (SMALL[value] ??= new Decimal(value));
  return new Decimal(value);
}

/**
 * Counts and scores of a register are small whole numbers, the same ones over and over; a Decimal
 * never changes.
 */
const KNOWN = 1000;
const SMALL: Decimal[] = [];

/**
 * The same number where it is whole, not below nought and below ten millions, as it stands in the
 * Decimal; null for any other.
 */
export function smallWhole({ s: sign, e: exponent, d: digits }: Decimal): number | null {
  return sign > 0 && exponent >= 0 && exponent < 7 && digits.length === 1
    ? (digits[0] ?? null)
    : null;
}

/**
 * Rounds half away from zero, as Excel's ROUND does: 2.345 → 2.35 and −2.345 → −2.35.
 * @param places number of decimals, 0 or more
 */
export function roundHalfAway(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, DecimalBase.ROUND_HALF_UP);
}

/** The exact sum; the sum of nothing is 0. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
