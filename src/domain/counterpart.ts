/**
 * The local budget's counterpart to central money. Its base is the central amount, never the total.
 */
import { Decimal, HUNDRED, dec } from './decimal';
import { rate, type Amount } from './rates';

export interface CounterpartInput {
  readonly central: Amount;
  /** Province and commune together. */
  readonly local: Amount;
  /** Percent of the central amount that the rule asks for. */
  readonly minimumPercent: Amount;
  /**
   * How many rounded amounts stand behind `local`: 2 when province and commune are one rounded
   * figure each, 14 when each is the sum of seven rounded lines.
   */
  readonly roundedLines: number;
  /** What each of them was rounded to, in the unit of the amounts. */
  readonly unit: Amount;
}

export interface CounterpartJudgement {
  /** local ÷ central × 100 with two decimals, or null when there is no central money. */
  readonly percent: Decimal | null;
  /** The exact amount that the rule asks for. */
  readonly required: Decimal;
  /** local − required: negative when short. */
  readonly difference: Decimal;
  /** Half a unit for each rounded amount. */
  readonly allowance: Decimal;
  readonly verdict: 'enough' | 'within-rounding' | 'short';
}

export function judgeCounterpart(input: CounterpartInput): CounterpartJudgement {
  const required = dec(input.central).times(input.minimumPercent).div(HUNDRED);
  const difference = dec(input.local).minus(required);
  const allowance = roundingAllowance(input.roundedLines, input.unit);
  const short = difference.negated();
  const verdict = short.lte(0) ? 'enough' : short.lte(allowance) ? 'within-rounding' : 'short';
  return { percent: rate(input.local, input.central), required, difference, allowance, verdict };
}

/** What rounding alone can explain: half a unit for each rounded amount. */
function roundingAllowance(roundedLines: number, unit: Amount): Decimal {
  return dec(unit).div(2).times(roundedLines);
}

export type RoundingMethod = 'nearest' | 'down' | 'up';

const ROUNDING = {
  nearest: Decimal.ROUND_HALF_UP,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
} as const;

/**
 * `percent` of the central amount, rounded to a multiple of `unit`.
 * @param central 0 or more;
 * @param unit positive
 */
export function counterpartAmount(
  central: Amount,
  percent: Amount,
  unit: Amount = 1,
  method: RoundingMethod = 'nearest',
): Decimal {
  const units = dec(central).times(percent).div(HUNDRED).div(unit);
  return units.toDecimalPlaces(0, ROUNDING[method]).times(unit);
}

/**
 * The same for whole amounts and whole percents, rounded to whole units, in whole numbers: exact,
 * and quick where a sheet holds thousands of such cells.
 * @returns null when the figures are not whole or too large to stay exact
 */
export function wholeCounterpart(
  central: number,
  percent: number,
  method: RoundingMethod,
): number | null {
  const product = central * percent;
  if (!Number.isSafeInteger(product) || !Number.isInteger(central) || !Number.isInteger(percent))
    return null;
  const rest = product % 100;
  const units = (product - rest) / 100;
  const up = method === 'nearest' ? rest >= 50 : method === 'up' && rest > 0;
  return up ? units + 1 : units;
}
