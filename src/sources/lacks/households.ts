/**
 * The poor and near-poor households by hamlet, where no table but those by indicator or cause
 * counts them.
 */
import { placeWith } from '../../cube/places';
import type { HouseholdFacts, PlaceFigures } from '../../domain/facts';
import type { LackCounts, LackFacts } from '../../domain/lack-facts';

/** null where the tables say nothing of the class as a whole. */
export function householdsOfLacks(lacks: LackFacts): HouseholdFacts | null {
  if ([...lacks.hamlets, ...lacks.declared].every(({ households }) => households === null))
    return null;
  const places = new Map(lacks.hamlets.map((one) => [one.place.key, one]));
  const [total] = lacks.declared;
  return {
    basis: 'actual',
    asOf: lacks.dates.at(-1) ?? null,
    tables: lacks.tables,
    hamlets: [...places.values()].map((one) =>
      closing(
        one,
        lacks.hamlets.filter(({ place }) => place.key === one.place.key),
      ),
    ),
    declared: total ? closing(total, lacks.declared) : null,
  };
}

function closing({ place, cell }: LackCounts, counts: readonly LackCounts[]): PlaceFigures {
  const of = (group: LackCounts['group']) => counts.find((one) => one.group === group)?.households;
  return placeWith(
    { ...place, cell, note: null },
    { 'closing.poor': of('poor'), 'closing.nearPoor': of('near-poor') },
  );
}
