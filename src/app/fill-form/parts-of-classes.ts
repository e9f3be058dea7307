/**
 * What no Biểu prints: parts of a class and all at the start of the year, as summaries of hamlets
 * say them, and the women who head the households of a register.
 */
import { communeFigure } from '../../domain/commune-figures';
import { sumOfFigures } from '../../domain/figure-sums';
import { FLOW_FIELDS, type FlowField } from '../../domain/flow-facts';
import type { Figure, FigureOrNone, PlaceFigures } from '../../domain/facts';
import { countOf, inClass, placesOfHouseholds } from '../../domain/review-counts';
import type { ReviewHousehold } from '../../domain/review-facts';
import type { Coordinates } from '../../forms/coordinates';
import ownColumns from '../../forms/own-columns.json';
import { placeKey } from '../../sources/facts/places';
import { standingStops, type Survey } from '../survey';

export interface Part {
  readonly at: Coordinates;
  readonly figure: Figure;
}

const CLASSES = [
  ['poor', 'poor'],
  ['near-poor', 'nearPoor'],
] as const;
const TRAITS = [
  ['minority', 'Minority'],
  ['no-labour', 'NoLabour'],
  ['policy', 'Policy'],
  ['woman-head', 'WomanHead'],
] as const;
const MOMENTS = [
  ['closing', {}],
  ['opening', { moment: 'opening' }],
] as const;

const MEASURES: readonly (readonly [string, Coordinates])[] = [
  ['minorityTotal', { group: 'all', trait: 'minority' }],
  ...MOMENTS.flatMap(([moment, when]) =>
    CLASSES.flatMap(([group, field]) =>
      TRAITS.map(
        ([trait, suffix]) => [`${moment}.${field}${suffix}`, { group, trait, ...when }] as const,
      ),
    ),
  ),
];

const START = { moment: 'opening' } as const;
const STARTS: typeof MEASURES = [
  ['opening.total', { ...START, group: 'all' }],
  ['opening.totalPeople', { ...START, group: 'all', unit: 'person' }],
  ['opening.average', { ...START, group: 'average' }],
  ...[...CLASSES, ['average', 'average'] as const].map(
    ([group, field]) => [`opening.${field}People`, { ...START, group, unit: 'person' }] as const,
  ),
];

const OF_ALL = [['households', { unit: 'household' }]] as const;
const OF_PARTS = [
  ['people', { unit: 'person' }],
  ['minority', { unit: 'household', trait: 'minority' }],
] as const;

const MOVES: Readonly<Record<'poor' | 'nearPoor', Readonly<Record<FlowField, Coordinates>>>> = {
  poor: ownColumns['bc-02'].columns,
  nearPoor: ownColumns['bc-03'].columns,
};

/** By the columns of the hamlets: "Hộ nghèo > Trong đó: hộ DTTS". */
export const partsBySummary = (seen: Survey): Part[] => bySummary(seen, MEASURES);

/** By the columns of the hamlets: "Đầu năm > Hộ nghèo > Số khẩu". */
export const startBySummary = (seen: Survey): Part[] => bySummary(seen, STARTS);

/** No total where a hamlet does not say it, or where the typed one is another. */
function bySummary({ facts }: Survey, measures: typeof MEASURES): Part[] {
  const { hamlets = [], declared = null } = facts.households ?? {};
  return measures.flatMap(([measure, at]) => {
    const own = hamlets.map((hamlet) => ({
      place: placeKey(hamlet.name),
      figure: ofItsMoment(hamlet, measure),
    }));
    const [total, typed] = [communeFigure(facts, measure), declared?.figure(measure)];
    const isWhole =
      own.every(({ figure }) => figure) && (!typed || total?.value.equals(typed.value));
    return placed({ unit: 'household', ...at }, own, isWhole ? total : null);
  });
}

/** A column of all households that no moment dates is no figure of the start of the year. */
function ofItsMoment(place: PlaceFigures, measure: string): FigureOrNone {
  const figure = place.figure(measure);
  return measure.endsWith('.total') && figure === place.figure('total') ? null : figure;
}

/** By the column of the head's sex, where every household of the class has one. */
export function womenByRegister(seen: Survey): Part[] {
  const households = isHeld(seen) ? [] : (seen.facts.review?.households ?? []);
  const women = (list: readonly ReviewHousehold[]): Figure =>
    countOf(list.filter(({ woman }) => woman === true));
  return CLASSES.flatMap(([group]) => {
    const all = inClass(households, group);
    if (all.length === 0 || all.some(({ woman = null }) => woman === null)) return [];
    const own = placesOfHouseholds(households).map((place) => ({
      place: placeKey(place.name),
      figure: women(inClass(place.households, group)),
    }));
    return placed({ group, trait: 'woman-head', unit: 'household' }, own, women(all));
  });
}

/** What registers of both ends of the year tell of each class, as far as every hamlet is known. */
export const movesByRegister = (seen: Survey): Part[] =>
  seen.facts.flow ? [] : moved(seen, OF_ALL, FLOW_FIELDS);

/** Of the same their people, as many as the list has now, and those of minorities. */
export const partsOfMoves = (seen: Survey): Part[] =>
  moved(
    seen,
    OF_PARTS,
    FLOW_FIELDS.filter((way) => way !== 'closing'),
  );

function moved(
  seen: Survey,
  parts: typeof OF_ALL | typeof OF_PARTS,
  ways: readonly FlowField[],
): Part[] {
  const { moves } = seen.facts.register ?? {};
  if (!moves || isHeld(seen)) return [];
  return CLASSES.flatMap(([group, field]) =>
    ways.flatMap((way) =>
      parts.flatMap(([of, is]) => {
        const counts = moves[field].map((one) => ({
          place: placeKey(one.name),
          figure: one[of]?.[way] ?? null,
        }));
        const figures = counts.flatMap(({ figure }) => figure ?? []);
        const isWhole = figures.length === counts.length;
        const at = { ...MOVES[field][way], group, ...is };
        return placed(at, counts, isWhole ? sumOfFigures(figures) : null);
      }),
    ),
  );
}

const isHeld = ({ findings }: Survey): boolean =>
  standingStops(findings).some(({ subjects }) => subjects.includes('register'));

interface Placed {
  readonly place: string;
  readonly figure: FigureOrNone;
}

function placed(at: Coordinates, own: readonly Placed[], total: FigureOrNone): Part[] {
  return [
    ...own.flatMap(({ place, figure }) => (figure ? [{ at: { ...at, place }, figure }] : [])),
    ...(total ? [{ at, figure: total }] : []),
  ];
}
