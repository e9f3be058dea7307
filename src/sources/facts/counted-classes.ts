/**
 * A class that no summary counts, taken from the register that lists its households: a table of
 * the near-poor alone, such as one by indicator, does not take the poor away.
 */
import type { FigureOrNone, HouseholdFacts, RegisterFacts } from '../../domain/facts';
import { firstOf } from '../../domain/first-of';

const CLASSES = ['poor', 'nearPoor'] as const;

/** Only where the summary is of the same moment: it counts the other class at the end. */
export function withCountedClasses(
  summary: HouseholdFacts,
  register: RegisterFacts | null,
): HouseholdFacts {
  const counts = (field: 'poor' | 'nearPoor'): boolean =>
    [...summary.hamlets, ...(summary.declared ? [summary.declared] : [])].some(
      ({ closing }) => closing[field] !== null,
    );
  const missing = CLASSES.filter(
    (field) => !counts(field) && !(register?.untold ?? []).includes(field),
  );
  if (!register || summary.basis !== 'actual' || missing.length !== 1) return summary;
  const listed = firstOf(register.byHamlet, ({ key }) => key);
  if (!summary.hamlets.every(({ key }) => listed.has(key))) return summary;
  const counted = (field: 'poor' | 'nearPoor', key: string): FigureOrNone =>
    missing.includes(field) ? (listed.get(key)?.[field] ?? null) : null;
  return {
    ...summary,
    hamlets: summary.hamlets.map((place) => ({
      ...place,
      closing: {
        ...place.closing,
        poor: place.closing.poor ?? counted('poor', place.key),
        nearPoor: place.closing.nearPoor ?? counted('nearPoor', place.key),
      },
    })),
  };
}
