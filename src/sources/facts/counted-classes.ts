/**
 * A class that no summary counts, taken from the register that lists its households: a table of
 * the near-poor alone, such as one by indicator, does not take the poor away.
 */
import { measureAt } from '../../catalogue/measures';
import { placeOf } from '../../cube/places';
import type { HouseholdFacts, RegisterFacts } from '../../domain/facts';
import { firstOf } from '../../domain/first-of';

const CLASSES = ['poor', 'nearPoor'] as const;

/** Only where the summary is of the same moment: it counts the other class at the end. */
export function withCountedClasses(
  summary: HouseholdFacts,
  register: RegisterFacts | null,
): HouseholdFacts {
  const counts = (field: 'poor' | 'nearPoor'): boolean =>
    [...summary.hamlets, ...(summary.declared ? [summary.declared] : [])].some(
      (place) => place.figure(`closing.${field}`) !== null,
    );
  const missing = CLASSES.filter(
    (field) => !counts(field) && !(register?.untold ?? []).includes(field),
  );
  if (!register || summary.basis !== 'actual' || missing.length !== 1) return summary;
  const listed = firstOf(register.byHamlet, ({ key }) => key);
  if (!summary.hamlets.every(({ key }) => listed.has(key))) return summary;
  return {
    ...summary,
    hamlets: summary.hamlets.map((place) =>
      placeOf(place, [
        ...place.observations(),
        ...missing.flatMap((field) => {
          const figure = listed.get(place.key)?.[field];
          return figure ? [{ at: measureAt(`closing.${field}`), figure }] : [];
        }),
      ]),
    ),
  };
}
