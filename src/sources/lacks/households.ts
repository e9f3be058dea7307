/**
 * The poor and near-poor households by hamlet, where no table but those by indicator or cause
 * counts them: the same observations, seen as those of a summary.
 */
import type { HouseholdFacts } from '../../domain/facts';
import { lackFigure, type LackFacts } from '../../domain/lack-facts';

/** null where the tables say nothing of the class as a whole. */
export function householdsOfLacks(lacks: LackFacts): HouseholdFacts | null {
  if ([...lacks.hamlets, ...lacks.declared].every((one) => !lackFigure(one, 'households')))
    return null;
  const places = new Map(lacks.hamlets.map(({ place }) => [place.key, place]));
  return {
    basis: 'actual',
    asOf: lacks.dates.at(-1) ?? null,
    tables: lacks.tables,
    hamlets: [...places.values()],
    declared: lacks.declared[0]?.place ?? null,
  };
}
