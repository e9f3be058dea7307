/** The lines by which a household is classed on one day, with the document that they come from. */
import { valueAt } from './parameters';
import type { Area } from './poverty-standard';
import type { ValueInForce } from './types';

export interface ReviewStandard {
  /** Income score up to which a household is within the line. */
  readonly income: ValueInForce;
  /** Deprived indicators from which a household within the line is poor. */
  readonly threshold: ValueInForce;
  /** Points of one indicator. */
  readonly points: ValueInForce;
}

/** null when one of the values is not known for the day. */
export function reviewStandardAt(isoDate: string, area: Area): ReviewStandard | null {
  const [income, threshold, points] = [
    `poverty.score-line.${area}`,
    'poverty.deprivation-threshold',
    'poverty.points-per-indicator',
  ].map((id) => valueAt(id, isoDate));
  if (
    income!.state === 'not-in-force' ||
    threshold!.state === 'not-in-force' ||
    points!.state === 'not-in-force'
  )
    return null;
  return {
    income: income as ValueInForce,
    threshold: threshold as ValueInForce,
    points: points as ValueInForce,
  };
}
