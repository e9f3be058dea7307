/**
 * The Alkire–Foster measure with equal weights, as counts, so that whoever prints it rounds once.
 */

export interface AlkireFoster {
  readonly households: number;
  readonly indicators: number;
  /** Households with at least `cutoff` deprivations. */
  readonly poor: number;
  /** Deprivations of the poor alone. */
  readonly deprivations: number;
}

/**
 * H = poor ÷ households, A = deprivations ÷ (poor × indicators), M0 = H × A = deprivations ÷
 * (households × indicators).
 * @param counts deprivations of each household
 */
export function alkireFoster(
  counts: readonly number[],
  indicators: number,
  cutoff: number,
): AlkireFoster {
  let poor = 0;
  let deprivations = 0;
  for (const count of counts) {
    if (count < cutoff) continue;
    poor += 1;
    deprivations += count;
  }
  return { households: counts.length, indicators, poor, deprivations };
}
