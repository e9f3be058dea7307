/** Whether a target of the plan is reached. */
import { HUNDRED, dec } from './decimal';
import type { Comparison } from './facts';
import type { Amount } from './rates';

export type TargetVerdict = 'above' | 'met' | 'missed';

/**
 * Compares what was reached with the target, both as printed.
 * "above" is better than the target on the good side: more for >= and >, less for <= and <. "About"
 * (≈, "khoảng") counts achievements in the plans that use it, so what lies beyond the upper bound
 * of its band is above and what lies below the lower bound is missed. "=" has no good side.
 * @param tolerancePercent half-width of the band of ≈, in percent of the target
 */
export function judgeTarget(
  actual: Amount,
  target: Amount,
  comparison: Comparison,
  tolerancePercent: Amount = 10,
): TargetVerdict {
  const order = dec(actual).comparedTo(target);
  switch (comparison) {
    case '>=':
      return order > 0 ? 'above' : order === 0 ? 'met' : 'missed';
    case '>':
      return order > 0 ? 'above' : 'missed';
    case '<=':
      return order < 0 ? 'above' : order === 0 ? 'met' : 'missed';
    case '<':
      return order < 0 ? 'above' : 'missed';
    case '=':
      return order === 0 ? 'met' : 'missed';
    case '≈': {
      const band = dec(target).abs().times(tolerancePercent).div(HUNDRED);
      if (dec(actual).minus(target).abs().lte(band)) return 'met';
      return order > 0 ? 'above' : 'missed';
    }
  }
}
