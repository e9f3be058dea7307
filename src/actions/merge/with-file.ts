/** Findings and figures of one file, told apart from those of the others by the file's name. */
import type { CellRef } from '../../domain/address';
import { sum } from '../../domain/decimal';
import type {
  Figure,
  FigureOrNone,
  PlaceFigures,
  PovertyFigures,
  ReductionFigures,
} from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import type { FileCell } from './types';

export function inFile(file: string, cell: CellRef): FileCell {
  return { file, sheet: cell.sheet, cell: cell.cell };
}

export function findingInFile(file: string, item: Finding): Finding {
  return { ...item, cells: item.cells.map((cell) => inFile(file, cell)) };
}

function figure(file: string, item: FigureOrNone | undefined): FigureOrNone {
  return item ? { ...item, cells: item.cells.map((cell) => inFile(file, cell)) } : null;
}

export function placeInFile(file: string, place: PlaceFigures): PlaceFigures {
  return mapPlace(place, (item) => figure(file, item), inFile(file, place.cell));
}

/**
 * The place with every figure replaced by what `change` makes of it; typed rates and points are
 * dropped, they are computed anew.
 */
function mapPlace(
  place: PlaceFigures,
  change: (item: FigureOrNone | undefined) => FigureOrNone,
  cell: CellRef,
): PlaceFigures {
  const moment = (of: PovertyFigures): PovertyFigures => ({
    total: change(of.total),
    poor: change(of.poor),
    nearPoor: change(of.nearPoor),
    poorRate: null,
    nearPoorRate: null,
  });
  const reduction: ReductionFigures = {
    poor: change(place.reduction.poor),
    nearPoor: change(place.reduction.nearPoor),
    poorPoints: null,
    nearPoorPoints: null,
  };
  return {
    ...place,
    cell,
    opening: moment(place.opening),
    closing: moment(place.closing),
    reduction,
    people: change(place.people),
  };
}

const MOST_CELLS = 50;

/**
 * Several places as one, figure by figure. A sum stands only where each place that speaks of that
 * moment has the figure: a sum of some would pass for the sum of all. What only one of them speaks
 * of, such as an opening count, stands as it is.
 */
export function sumPlaces(places: readonly PlaceFigures[]): PlaceFigures {
  const first = places[0]!;
  if (places.length === 1) return first;
  const moment = (of: (place: PlaceFigures) => PovertyFigures): PovertyFigures => {
    const speaking = places.map(of).filter((figures) => figures.poor ?? figures.nearPoor);
    const all = speaking.length > 0 ? speaking : places.map(of).filter((figures) => figures.total);
    return {
      total: whole(all.map((one) => one.total)),
      poor: whole(all.map((one) => one.poor)),
      nearPoor: whole(all.map((one) => one.nearPoor)),
      poorRate: null,
      nearPoorRate: null,
    };
  };
  const falls = places.map((place) => place.reduction).filter((one) => one.poor ?? one.nearPoor);
  return {
    name: first.name,
    key: first.key,
    cell: first.cell,
    note: null,
    opening: moment((place) => place.opening),
    closing: moment((place) => place.closing),
    reduction: {
      poor: whole(falls.map((one) => one.poor)),
      nearPoor: whole(falls.map((one) => one.nearPoor)),
      poorPoints: null,
      nearPoorPoints: null,
    },
    people: whole(places.map((place) => place.people)),
  };
}

function whole(figures: readonly FigureOrNone[]): FigureOrNone {
  const given = figures.filter((item): item is Figure => item !== null);
  if (given.length === 0 || given.length < figures.length) return null;
  if (given.length === 1) return given[0]!;
  return {
    value: sum(given.map((item) => item.value)),
    cells: given.flatMap((item) => item.cells).slice(0, MOST_CELLS),
    count: given.reduce((count, item) => count + (item.count ?? item.cells.length), 0),
  };
}

/** The counts of a place in one order, for comparing two places. */
export const COUNTS: readonly {
  readonly what: string;
  readonly of: (place: PlaceFigures) => FigureOrNone;
}[] = [
  { what: 'opening.total', of: (place) => place.opening.total },
  { what: 'opening.poor', of: (place) => place.opening.poor },
  { what: 'opening.nearPoor', of: (place) => place.opening.nearPoor },
  { what: 'reduction.poor', of: (place) => place.reduction.poor },
  { what: 'reduction.nearPoor', of: (place) => place.reduction.nearPoor },
  { what: 'closing.total', of: (place) => place.closing.total },
  { what: 'closing.poor', of: (place) => place.closing.poor },
  { what: 'closing.nearPoor', of: (place) => place.closing.nearPoor },
  { what: 'people', of: (place) => place.people },
];
