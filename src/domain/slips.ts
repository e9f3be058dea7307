/** How far two words are apart when hands slip on the keys. */

/**
 * Letters to insert, drop, change or swap with their neighbour to make one word of the other;
 * `limit` + 1 when there are more.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/**
 * True when one letter more, less or other, or two neighbours that changed places, make one word of
 * the other. Of equal words it is false.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front += 1;
  let back = 0;
  while (
    back < a.length - front &&
    back < b.length - front &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  )
    back += 1;
  const [left, right] = [a.length - front - back, b.length - front - back];
  return (
    left + right === 1 ||
    (left === 1 && right === 1) ||
    (left === 2 && right === 2 && a[front] === b[front + 1] && a[front + 1] === b[front])
  );
}
