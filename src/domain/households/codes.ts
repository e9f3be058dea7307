/** What the codes of households say, where they say anything. */
import type { Evidence } from './evidence';
import type { RegisterHousehold } from './household';
import type { Links } from './links';
import type { Pair } from './pairs';

const FEWEST_CODES = 3;

/**
 * Codes that are written anew each year say nothing; those of households joined by their persons
 * tell whether they stay.
 */
export function codesStay(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  links: Links,
): boolean {
  const both = links.all.filter((link) => old[link.old]!.code !== '' && now[link.now]!.code !== '');
  const equal = both.filter((link) => old[link.old]!.code === now[link.now]!.code);
  return both.length >= FEWEST_CODES && equal.length * 10 >= both.length * 9;
}

/** Codes begin anew in each hamlet unless every household of a register has its own. */
export function pairsByCode(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  links: Links,
  apart: ReadonlySet<string>,
): Pair[] {
  const ofCommune = [old, now].every((side) => {
    const codes = side.flatMap(({ code }) => (code === '' ? [] : [code]));
    return new Set(codes).size === codes.length;
  });
  const key = (household: RegisterHousehold): string =>
    ofCommune ? household.code : `${household.code}|${household.place.key}`;
  const byCode = new Map<string, number[]>();
  for (const index of links.freeNow())
    if (now[index]!.code !== '')
      byCode.set(key(now[index]!), [...(byCode.get(key(now[index]!)) ?? []), index]);
  return links.freeOld().flatMap((before) =>
    (old[before]!.code === '' ? [] : (byCode.get(key(old[before]!)) ?? [])).flatMap(
      (after): Pair[] => {
        if (apart.has(`${before}|${after}`)) return [];
        // Two lists of members without one person in common are two households, whatever their
        // code; so may be two hamlets.
        const rosters = old[before]!.persons.length > 1 && now[after]!.persons.length > 1;
        const elsewhere = old[before]!.place.key !== now[after]!.place.key;
        const best: Evidence = {
          old: before,
          now: after,
          grade: rosters || elsewhere ? 'possible' : 'probable',
          reason: 'same-code',
          oldHead: true,
          nowHead: true,
        };
        return [{ old: before, now: after, heads: null, best, shared: 0 }];
      },
    ),
  );
}
