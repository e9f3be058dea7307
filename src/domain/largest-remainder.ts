/**
 * Sharing a whole number of units by weights so that the parts always add up to the whole:
 * whole units first, then the remaining ones to the rows with the largest remainder, ties to the
 * earlier row.
 * Everything is integral, so nothing is rounded on the way. A row of weight 0 gets 0: the units
 * that remain are always fewer than the rows that have a remainder.
 */

/** @param total 0 or more; @param weights each 0 or more, not all 0 unless the total is 0 */
export function shareUnits(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) return weights.map(() => 0n);
  const parts: bigint[] = [];
  const remainders: bigint[] = [];
  let left = total;
  for (const weight of weights) {
    const product = total * weight;
    const part = product / whole;
    parts.push(part);
    remainders.push(product - part * whole);
    left -= part;
  }
  for (const index of receivers(remainders, Number(left))) parts[index]! += 1n;
  return parts;
}

/**
 * The same in plain numbers, for totals and weights so small that every product is an exact
 * integer.
 * @returns null when they are too large, or not integral
 */
export function shareSmallUnits(total: number, weights: readonly number[]): number[] | null {
  let whole = 0;
  let largest = 0;
  for (const weight of weights) {
    if (!Number.isInteger(weight)) return null;
    whole += weight;
    if (weight > largest) largest = weight;
  }
  if (
    !Number.isInteger(total) ||
    whole > Number.MAX_SAFE_INTEGER ||
    total * largest > Number.MAX_SAFE_INTEGER
  )
    return null;
  const parts = new Array<number>(weights.length).fill(0);
  if (whole === 0) return parts;
  const remainders = new Array<number>(weights.length);
  let left = total;
  for (let index = 0; index < weights.length; index += 1) {
    const product = total * weights[index]!;
    const remainder = product % whole;
    // The difference is a multiple of the divisor, so this division is exact.
    parts[index] = (product - remainder) / whole;
    remainders[index] = remainder;
    left -= parts[index]!;
  }
  for (const index of receivers(remainders, left)) parts[index]! += 1;
  return parts;
}

function receivers<T extends bigint | number>(remainders: readonly T[], count: number): number[] {
  if (count === 0) return [];
  const order = remainders.map((_, index) => index);
  order.sort((a, b) => {
    const first = remainders[a]!;
    const second = remainders[b]!;
    // Sorting is stable, so equal remainders stay in the order of their rows.
    return first > second ? -1 : first < second ? 1 : 0;
  });
  return order.slice(0, count);
}
