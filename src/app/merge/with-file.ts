/** Findings and figures of one file, told apart from those of the others by the file's name. */
import { COUNT_MEASURES } from '../../catalogue/measures';
import { changed, placeWith } from '../../cube/places';
import type { CellRef } from '../../domain/address';
import { sum } from '../../domain/decimal';
import type { FigureOrNone, PlaceFigures } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import type { FileCell } from './types';

export function inFile(file: string, cell: CellRef): FileCell {
  return { file, sheet: cell.sheet, cell: cell.cell };
}

export function findingInFile(file: string, item: Finding): Finding {
  return { ...item, cells: item.cells.map((cell) => inFile(file, cell)) };
}

/** Typed rates and points are dropped, they are computed anew. */
export function placeInFile(file: string, place: PlaceFigures): PlaceFigures {
  const own = changed(place, ({ at, figure }) =>
    at.measure === 'count'
      ? { ...figure, cells: figure.cells.map((cell) => inFile(file, cell)) }
      : null,
  );
  return { ...own, cell: inFile(file, place.cell) };
}

const MOST_CELLS = 50;
const POOR = ['poor', 'nearPoor'];

/**
 * Several places as one, figure by figure. A sum stands only where each place that speaks of that
 * moment has the figure: a sum of some would pass for the sum of all. What only one of them speaks
 * of, such as an opening count, stands as it is.
 */
export function sumPlaces(places: readonly PlaceFigures[]): PlaceFigures {
  const first = places[0]!;
  if (places.length === 1) return first;
  const having = (measures: readonly string[]): PlaceFigures[] =>
    places.filter((place) => measures.some((measure) => place.figure(measure)));
  const sums = COUNT_MEASURES.map((measure) => {
    const [moment = '', name] = measure.split('.');
    if (name === undefined) return [measure, whole(places, measure)] as const;
    const speaking = having(POOR.map((group) => `${moment}.${group}`));
    const all =
      speaking.length > 0 || moment === 'reduction' ? speaking : having([`${moment}.total`]);
    return [measure, whole(all, measure)] as const;
  });
  const { name, key, cell } = first;
  return placeWith({ name, key, cell, note: null }, Object.fromEntries(sums));
}

function whole(places: readonly PlaceFigures[], measure: string): FigureOrNone {
  const given = places.flatMap((place) => place.figure(measure) ?? []);
  const [only] = given;
  if (only === undefined || given.length < places.length) return null;
  if (given.length === 1) return only;
  return {
    value: sum(given.map((item) => item.value)),
    cells: given.flatMap((item) => item.cells).slice(0, MOST_CELLS),
    count: given.reduce((count, item) => count + (item.count ?? item.cells.length), 0),
  };
}

/** The counts of a place in one order, for comparing two places. */
export const COUNTS: readonly string[] = [
  'opening.total',
  'opening.poor',
  'opening.nearPoor',
  'reduction.poor',
  'reduction.nearPoor',
  'closing.total',
  'closing.poor',
  'closing.nearPoor',
  'people',
];
