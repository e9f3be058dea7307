/** Hamlets and the commune as windows on a cube: each shows the figures of its own place. */
import { measureAt } from '../catalogue/measures';
import type { FigureOrNone, Place, PlaceFigures } from '../domain/facts';
import type { Coordinates, Observation } from '../domain/observation';
import { Cube } from './cube';

/** The coordinate of the commune as a whole. */
export const COMMUNE: Coordinates = {};

/** @param where the place's coordinate in the cube */
export function placeIn(
  cube: Cube,
  place: Place,
  where: Coordinates = { place: place.key },
): PlaceFigures {
  const known = new Map<string, FigureOrNone>();
  let all: readonly Observation[] | null = null;
  return {
    ...place,
    figure(measure) {
      let figure = known.get(measure);
      if (figure === undefined) known.set(measure, (figure = figureIn(cube, measure, where)));
      return figure;
    },
    observations: () =>
      (all ??= cube
        .where({ place: '_T', ...where })
        .map((one) => ({ ...one, at: withoutPlace(one.at) }))),
  };
}

/**
 * A count of all households whose moment nothing names serves every moment; the people that nothing
 * dates are those of the end.
 */
function figureIn(cube: Cube, measure: string, where: Coordinates): FigureOrNone {
  const { moment, ...at } = measureAt(measure);
  const own = cube.figure({ ...at, ...(moment === undefined ? {} : { moment }), ...where });
  if (own) return own;
  if (measure === 'people') return cube.figure({ ...at, moment: 'closing', ...where });
  return at.group === '_T' && at.unit === 'household' ? cube.figure({ ...at, ...where }) : null;
}

function withoutPlace({ place: _, ...at }: Coordinates): Coordinates {
  return at;
}

/** A place of its own, with these figures. */
export function placeOf(place: Place, observations: Iterable<Observation>): PlaceFigures {
  const cube = new Cube();
  for (const { at, figure, ...attributes } of observations) cube.add(at, figure, attributes);
  return placeIn(cube, place, COMMUNE);
}

/** A place with the figures of these measures; what is null is not known. */
export function placeWith(
  place: Place,
  figures: Readonly<Record<string, FigureOrNone | undefined>>,
): PlaceFigures {
  return placeOf(
    place,
    Object.entries(figures).flatMap(([measure, figure]) =>
      figure ? [{ at: measureAt(measure), figure }] : [],
    ),
  );
}

/** The place with every figure replaced by what `change` makes of it; null takes it away. */
export function changed(
  place: PlaceFigures,
  change: (observation: Observation) => FigureOrNone,
): PlaceFigures {
  return placeOf(
    place,
    place.observations().flatMap((one) => {
      const figure = change(one);
      return figure ? [{ ...one, figure }] : [];
    }),
  );
}
