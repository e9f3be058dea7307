/** Figures added up, with the cells of all of them. */
import { sum } from './decimal';
import type { Figure, FigureOrNone } from './facts';

export function sumOfFigures(parts: readonly Figure[]): Figure {
  return {
    value: sum(parts.map((part) => part.value)),
    cells: parts.flatMap((part) => part.cells),
  };
}

/** Two figures that may be missing: the sum of both, or the one that is there. */
export function together(one: FigureOrNone, other: FigureOrNone): FigureOrNone {
  return one && other ? sumOfFigures([one, other]) : (one ?? other);
}
