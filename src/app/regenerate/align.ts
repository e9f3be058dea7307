/**
 * Finds again what was generated after the officer has inserted or deleted whole rows or columns.
 */

/**
 * A pair without anything in common still counts a little, so that blank lines stay where they are.
 */
const FAINT = 0.001;

/**
 * The place among `nowCount` lines of each of `beforeCount` lines, in order and with the most in
 * common; null for a line that is gone.
 * @param common how much line `before` and line `now` share, 0 or more
 */
export function alignLines(
  beforeCount: number,
  nowCount: number,
  common: (before: number, now: number) => number,
): (number | null)[] {
  const best = Array.from({ length: beforeCount + 1 }, () => new Float64Array(nowCount + 1));
  const worth = (before: number, now: number): number => common(before, now) + FAINT;
  for (let i = beforeCount - 1; i >= 0; i -= 1) {
    for (let j = nowCount - 1; j >= 0; j -= 1) {
      best[i]![j] = Math.max(
        best[i + 1]![j + 1]! + worth(i, j),
        best[i + 1]![j]!,
        best[i]![j + 1]!,
      );
    }
  }
  const found: (number | null)[] = [];
  for (let i = 0, j = 0; i < beforeCount;) {
    if (j < nowCount && best[i]![j] === best[i + 1]![j + 1]! + worth(i, j)) {
      found.push(j);
      i += 1;
      j += 1;
    } else if (j < nowCount && best[i]![j] === best[i]![j + 1]) j += 1;
    else {
      found.push(null);
      i += 1;
    }
  }
  return found;
}
