/** The commune's counts of a reading, null where they are not known. */
import { num, type Reading } from '../sources/read';

export { read } from '../sources/read';

export function registerCounts({ facts }: Reading): {
  poor: number | null;
  nearPoor: number | null;
} {
  const hamlets = facts.households?.hamlets;
  const sum = (field: 'poor' | 'nearPoor'): number | null =>
    hamlets?.reduce<number | null>((total, place) => {
      const value = num(place.figure(`closing.${field}`));
      return total === null || value === null ? null : total + value;
    }, 0) ?? null;
  return { poor: sum('poor'), nearPoor: sum('nearPoor') };
}
