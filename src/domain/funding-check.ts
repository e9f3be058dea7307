/** One funding sum with its three sources: does it add up, and is the local share enough? */
import { type Decimal, dec } from './decimal';
import { judgeCounterpart, type CounterpartJudgement } from './counterpart';
import { isDigitSwap, thousandfold } from './digit-hints';
import type { Amount } from './rates';

export interface FundingSum {
  readonly total: Amount;
  readonly central: Amount;
  readonly province: Amount;
  readonly commune: Amount;
  /** Percent of the central amount; null when no rule is to be judged. */
  readonly minimumPercent: Amount | null;
  /** Rounded lines behind each of the two local sources. */
  readonly roundedLines: number;
  readonly roundingUnit: Amount;
}

/** A figure that would make the sum hold if two of its digits changed places. */
export interface SwappedDigits {
  readonly right: Decimal;
  readonly written: Decimal;
}

export interface FundingCheck {
  readonly local: Decimal;
  readonly sum: Decimal;
  /** sum − total; amounts of money have no tolerance. */
  readonly difference: Decimal;
  readonly swaps: readonly SwappedDigits[];
  /** The total and the sum differ by exactly a factor of 1.000. */
  readonly thousandfold: boolean;
  readonly counterpart: CounterpartJudgement | null;
}

export function checkFunding(input: FundingSum): FundingCheck {
  const parts = [input.central, input.province, input.commune].map(dec);
  const local = parts[1]!.plus(parts[2]!);
  const sum = parts[0]!.plus(local);
  const difference = sum.minus(input.total);
  const wouldBe = [
    ...parts.map((written) => ({ written, right: written.minus(difference) })),
    { written: dec(input.total), right: sum },
  ];
  return {
    local,
    sum,
    difference,
    swaps: wouldBe.filter(({ written, right }) => isDigitSwap(written, right)),
    thousandfold: thousandfold(input.total, sum) !== null,
    counterpart:
      input.minimumPercent === null
        ? null
        : judgeCounterpart({
            central: input.central,
            local,
            minimumPercent: input.minimumPercent,
            // Province and commune are rounded apart, so both leave their mark on the local total.
            roundedLines: 2 * input.roundedLines,
            unit: input.roundingUnit,
          }),
  };
}
