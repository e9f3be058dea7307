/**
 * The share of each funding line in all of them: rounded one by one they seldom make 100,00, so the
 * last digits are balanced.
 */
import { sharesTo, type Share } from '../domain/allocation';
import { sum, type Decimal } from '../domain/decimal';
import { rate } from '../domain/rates';

export interface LineShares {
  readonly shares: readonly Share[];
  /** Each share rounded for itself. */
  readonly rounded: readonly Decimal[];
  /** What the shares that were rounded for themselves come to: 99,99. */
  readonly roundedSum: Decimal;
}

/** Null where a line has no amount or a negative one, and where there is nothing to share. */
export function lineShares(totals: readonly (Decimal | null)[]): LineShares | null {
  const amounts = totals.flatMap((total) => (total && !total.isNegative() ? [total] : []));
  if (amounts.length < totals.length || amounts.length < 2) return null;
  const whole = sum(amounts);
  if (whole.isZero()) return null;
  const rounded = amounts.map((amount) => rate(amount, whole)!);
  return { shares: sharesTo(amounts), rounded, roundedSum: sum(rounded) };
}
