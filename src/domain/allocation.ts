/** Splitting amounts and percentages so that the parts add up exactly. */
import { dec, roundHalfAway, type Decimal } from './decimal';
import { shareSmallUnits, shareUnits } from './largest-remainder';
import type { Amount } from './rates';

/**
 * `total` split by `weights` in whole units, by largest remainder, ties to the earlier row; the sum
 * is exactly `total`.
 * A negative total is split like its opposite.
 * @param unit what a part is a multiple of: 1 million, 0.01
 * @throws RangeError when the unit is not positive, the total is no multiple of it, a weight is
 * negative,
 *   or all weights are 0 while the total is not
 */
export function allocate(total: Amount, weights: readonly Amount[], unit: Amount = 1): Decimal[] {
  const step = dec(unit);
  if (!step.isPositive() || step.isZero()) throw new RangeError('the unit must be positive');
  const units = dec(total).div(step);
  if (!units.isInteger()) throw new RangeError('the total must be a multiple of the unit');
  const signedStep = units.isNegative() ? step.negated() : step;
  return distribute(units.abs(), weights.map(dec)).map((part) =>
    part.isZero() ? part : part.times(signedStep),
  );
}

export interface Share {
  readonly share: Decimal;
  /** True where the share differs from plain rounding so that the column adds up. */
  readonly adjusted: boolean;
}

/**
 * The share of each value in their sum, in points of `total`, adding up to exactly `total`.
 * @throws RangeError when a value is negative, all are 0, or `total` has more than `places`
 * decimals
 */
export function sharesTo(values: readonly Amount[], total: Amount = 100, places = 2): Share[] {
  const amounts = values.map(dec);
  const shares = allocate(total, amounts, dec(10).pow(-places));
  const whole = amounts.reduce((sum, value) => sum.plus(value), dec(0));
  return shares.map((share, index) => ({
    share,
    adjusted:
      !whole.isZero() &&
      !roundHalfAway(amounts[index]!.times(total).div(whole), places).equals(share),
  }));
}

function distribute(units: Decimal, weights: readonly Decimal[]): Decimal[] {
  if (weights.some((weight) => weight.isNegative() && !weight.isZero()))
    throw new RangeError('a weight is negative');
  if (weights.every((weight) => weight.isZero()) && !units.isZero())
    throw new RangeError('all weights are 0');
  const small = shareSmallUnits(
    units.toNumber(),
    weights.map((weight) => weight.toNumber()),
  );
  if (small) return small.map((part) => dec(part));
  const decimals = Math.max(0, ...weights.map((weight) => weight.decimalPlaces()));
  const scale = dec(10).pow(decimals);
  return shareUnits(
    toBigInt(units),
    weights.map((weight) => toBigInt(weight.times(scale))),
  ).map((part) => dec(part.toString()));
}

function toBigInt(value: Decimal): bigint {
  return BigInt(value.toFixed(0));
}
