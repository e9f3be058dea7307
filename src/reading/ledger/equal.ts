/**
 * Sums of cells compared as a person compares them: the noise of binary fractions is none of their
 * digits.
 */

/**
 * Equal in the fifteen digits that a sheet shows, with room for what adding up many of them leaves
 * behind.
 */
function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** How a row compares with what other rows come to. */
export interface Match {
  /** Columns in which both are given and agree. */
  readonly agreeing: number;
  /** Columns in which they differ. */
  readonly differing: number;
  /** How unlikely the agreement is by chance: about one in two to this power. */
  readonly bits: number;
}

/** More digits than this prove no more: the columns of one table depend on each other. */
const MOST_BITS = 14;

/**
 * @param whole figures of one row
 * @param parts what the other rows come to; null where none of them has a figure
 */
export function compare(
  whole: readonly (number | null)[],
  parts: readonly (number | null)[],
): Match {
  let agreeing = 0;
  let differing = 0;
  let bits = 0;
  whole.forEach((typed, column) => {
    const added = parts[column] ?? null;
    if (typed === null) return;
    if (added === null) {
      // A figure beside blanks alone belongs to the row and not to the parts.
      if (typed !== 0) differing += 1;
    } else if (sameNumber(typed, added)) {
      agreeing += 1;
      bits += Math.min(MOST_BITS, Math.log2(1 + Math.abs(typed)));
    } else differing += 1;
  });
  return { agreeing, differing, bits };
}

/** Adds a row's figures to a sum; a blank adds nothing. */
export function addTo(sum: (number | null)[], values: readonly (number | null)[]): void {
  values.forEach((value, column) => {
    if (value !== null) sum[column] = (sum[column] ?? 0) + value;
  });
}

/**
 * In how many columns a sum has passed a row's figures, so that further parts cannot lead back
 * there.
 */
export function exceeding(
  sum: readonly (number | null)[],
  whole: readonly (number | null)[],
): number {
  let count = 0;
  for (let column = 0; column < whole.length; column++) {
    const [typed, added] = [whole[column] ?? null, sum[column] ?? null];
    if (typed !== null && added !== null && added > typed && !sameNumber(added, typed)) count += 1;
  }
  return count;
}
