/** More people than households can hold: most often an ID number in the column of people. */
import { dec, type Decimal } from '../domain/decimal';
import type { Figure, FigureOrNone } from '../domain/facts';
import type { Finding } from '../domain/finding';
import units from '../domain/units.json';
import { tooManyPeople } from '../rules/reading/SO-035';
import type { Rule } from './context';

const MOST_IN_A_HOUSEHOLD = dec(30);
/** As many digits as an ID number has at least; no commune has so many people. */
const ID_NUMBER = dec(100_000_000);

export const peopleRules: Rule = ({ facts }) => {
  const { households, register } = facts;
  const counted = (register?.byHamlet ?? []).flatMap((place) =>
    tooMany(place.name, place.people, place.households),
  );
  if (!households || households.tables[0] === register?.tables[0]) return counted;
  return [
    ...counted,
    ...households.hamlets.flatMap((place) => [
      ...tooMany(
        place.name,
        place.figure('people'),
        place.figure('closing.total') ?? place.figure('opening.total'),
      ),
      ...tooMany(place.name, place.figure('closing.poorPeople'), place.figure('closing.poor')),
      ...tooMany(
        place.name,
        place.figure('closing.nearPoorPeople'),
        place.figure('closing.nearPoor'),
      ),
    ]),
  ];
};

function tooMany(place: string, people: FigureOrNone, households: Figure | null): Finding[] {
  if (!people) return [];
  const most: Decimal | null =
    households && !households.value.isZero() ? households.value.times(MOST_IN_A_HOUSEHOLD) : null;
  if (people.value.lessThan(ID_NUMBER) && (!most || people.value.lessThanOrEqualTo(most)))
    return [];
  // The figure itself is not told: it may hold somebody's ID number.
  return [tooManyPeople.raise({ place }, { unit: units.people, cells: people.cells.slice(0, 20) })];
}
