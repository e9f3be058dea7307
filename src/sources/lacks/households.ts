/**
 * The poor and near-poor households by hamlet, where no table but those by indicator or cause
 * counts them.
 */
import type { FigureOrNone, HouseholdFacts, PovertyFigures } from '../../domain/facts';
import { lackOf, type LackFacts, type LackGroup } from '../../domain/lack-facts';

const NONE: PovertyFigures = {
  total: null,
  poor: null,
  nearPoor: null,
  poorRate: null,
  nearPoorRate: null,
};

/** null where the tables say nothing of the class as a whole. */
export function householdsOfLacks(lacks: LackFacts): HouseholdFacts | null {
  if ([...lacks.hamlets, ...lacks.declared].every(({ households }) => households === null))
    return null;
  const places = new Map(lacks.hamlets.map((one) => [one.place.key, one]));
  const closing = (of: (group: LackGroup) => FigureOrNone): PovertyFigures => ({
    ...NONE,
    poor: of('poor'),
    nearPoor: of('near-poor'),
  });
  const rest = {
    note: null,
    people: null,
    opening: NONE,
    reduction: { poor: null, nearPoor: null, poorPoints: null, nearPoorPoints: null },
  };
  const [total] = lacks.declared;
  return {
    basis: 'actual',
    asOf: lacks.dates.at(-1) ?? null,
    tables: lacks.tables,
    hamlets: [...places.values()].map(({ place, cell }) => ({
      ...rest,
      ...place,
      cell,
      closing: closing((group) => lackOf(lacks, group, place.key)?.households ?? null),
    })),
    declared: total
      ? {
          ...rest,
          ...total.place,
          cell: total.cell,
          closing: closing(
            (group) => lacks.declared.find((one) => one.group === group)?.households ?? null,
          ),
        }
      : null,
  };
}
