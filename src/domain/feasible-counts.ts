/**
 * Which whole numbers of households give a stated rate at all: a rate may be impossible for a given
 * total.
 */
import { Decimal, HUNDRED, ZERO, dec } from './decimal';
import { rate, type Amount } from './rates';

export interface CountAndRate {
  readonly count: Decimal;
  /** Rounded, percent points. */
  readonly rate: Decimal;
}

export interface FeasibleCounts {
  /**
   * Every count whose rounded rate is the stated one, in rising order; empty when no whole number
   * gives it.
   */
  readonly possible: Decimal[];
  /** The largest count with a lower rounded rate; null when even 0 is not lower. */
  readonly below: CountAndRate | null;
  /**
   * The smallest count with a higher rounded rate; null when even all households are not higher.
   */
  readonly above: CountAndRate | null;
}

/**
 * With 1.900 households no count gives 5,57 %: 105 gives 5,53 and 106 gives 5,58.
 * @param total a whole number above 0
 * @param wanted percent points; more decimals than `places` make it impossible
 * @throws RangeError when the total is not a whole number above 0
 */
export function countsForRate(total: Amount, wanted: Amount, places = 2): FeasibleCounts {
  const whole = dec(total);
  if (!whole.isInteger() || whole.lte(0))
    throw new RangeError('the total must be a whole number above 0');
  const target = dec(wanted);
  const rounded = (count: Decimal): Decimal => rate(count, whole, places)!;
  // Counts of one rounded rate lie within half a step around the exact count.
  let count = Decimal.max(
    ZERO,
    Decimal.min(
      whole,
      whole
        .times(target.minus(dec(10).pow(-places)))
        .div(HUNDRED)
        .floor(),
    ),
  );
  while (count.gt(0) && rounded(count).gte(target)) count = count.minus(1);
  let below: CountAndRate | null = null;
  const possible: Decimal[] = [];
  for (; count.lte(whole); count = count.plus(1)) {
    const reached = rounded(count);
    if (reached.gt(target)) return { possible, below, above: { count, rate: reached } };
    if (reached.equals(target)) possible.push(count);
    else below = { count, rate: reached };
  }
  return { possible, below, above: null };
}
