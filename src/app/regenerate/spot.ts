/** A place of a sheet as the key of a map: "row,column", counted from 0. */

/** [row, column] */
type Spot = readonly [row: number, column: number];

export function spotOf(key: string): Spot {
  const [row, column] = key.split(',').map(Number);
  return [row ?? 0, column ?? 0];
}

/** Row by row. */
export function byPlace(left: string, right: string): number {
  const [a, b] = [spotOf(left), spotOf(right)];
  return a[0] - b[0] || a[1] - b[1];
}
