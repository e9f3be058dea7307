/** Rows whose cells look like those of the neighbouring columns. */
import { shapesOf, type ColumnProfile, type Shape } from './profile';

/** Shapes that tell columns apart; a word or a number may stand anywhere. */
const TELLING: readonly Shape[] = ['class', 'id', 'phone', 'date', 'year', 'place', 'name', 'card'];

/** The shape that nearly all cells of a column have, or null. */
export function dominantShape(profile: ColumnProfile): Shape | null {
  if (profile.filled < 3) return null;
  return TELLING.find((shape) => profile.share(shape) >= 0.75) ?? null;
}

/**
 * True when at least two cells of a row look like the column beside them, on the same side, and not
 * like their own.
 *
 * @param texts the row's cells @param shapes the dominant shape of each column
 */
export function isShifted(texts: readonly string[], shapes: readonly (Shape | null)[]): boolean {
  const own = texts.map((text) => (text === '' ? [] : shapesOf(text)));
  return [-1, 1].some((step) => {
    let misplaced = 0;
    own.forEach((cell, column) => {
      const here = shapes[column] ?? null;
      const beside = shapes[column + step] ?? null;
      if (cell.length === 0 || beside === null || beside === here) return;
      if (here !== null && cell.includes(here)) return;
      if (cell.includes(beside)) misplaced += 1;
    });
    return misplaced >= 2;
  });
}
