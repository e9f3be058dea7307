/**
 * Which household of last year's register is which of this year's: the surest evidence first, and
 * nothing decided where two would do.
 */
import type { Grade } from '../persons/person';
import { codesStay, pairsByCode } from './codes';
import { personEvidence, slipEvidence } from './evidence';
import {
  NO_DECISIONS,
  type Decisions,
  type Link,
  type Linked,
  type RegisterHousehold,
} from './household';
import { Links, take } from './links';
import { isSameFamily, pairsOf, RANK, raised, uniqueNames, type Pair } from './pairs';

export function linkHouseholds(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  decisions: Decisions = NO_DECISIONS,
): Linked {
  const links = new Links(old.length, now.length);
  const apart = new Set(decisions.different.map(([before, after]) => `${before}|${after}`));
  for (const [before, after] of decisions.same)
    links.join({ old: before, now: after, grade: 'certain', reason: 'officer' });
  const evidence = personEvidence(old, now).filter((one) => !apart.has(`${one.old}|${one.now}`));
  const pairs = pairsOf(evidence);
  const unique = uniqueNames(old, now);
  const gradeOf = (pair: Pair): Grade | null =>
    pair.heads ? raised(pair, old, now, unique) : null;

  take(
    pairs.filter((pair) => gradeOf(pair) === 'certain'),
    links,
    old,
    now,
    (pair) => pair.heads!.reason,
  );
  const codes = codesStay(old, now, links);
  const against = ({ old: before, now: after }: Pair): boolean =>
    codes &&
    old[before]!.code !== '' &&
    now[after]!.code !== '' &&
    old[before]!.code !== now[after]!.code;
  take(
    pairs.filter((pair) => gradeOf(pair) === 'probable' && !against(pair)),
    links,
    old,
    now,
    (pair) => pair.heads!.reason,
  );
  take(
    pairs.filter((pair) => isSameFamily(pair, old, now) && !against(pair)),
    links,
    old,
    now,
    () => 'members',
  );

  const slips = slipEvidence(old, now, links.freeOld(), links.freeNow()).filter(
    (one) => !apart.has(`${one.old}|${one.now}`),
  );
  take(
    pairsOf(slips).filter((pair) => pair.best.grade === 'probable'),
    links,
    old,
    now,
    (pair) => pair.best.reason,
  );
  const coded = codes ? pairsByCode(old, now, links, apart) : [];
  take(
    coded.filter((pair) => pair.best.grade === 'probable'),
    links,
    old,
    now,
    (pair) => pair.best.reason,
  );

  const splits = new Map<number, Link>();
  const mergers = new Map<number, Link>();
  for (const pair of [...pairs].sort((a, b) => RANK[a.best.grade] - RANK[b.best.grade])) {
    const { best } = pair;
    if (best.grade === 'possible') continue;
    const link: Link = { old: pair.old, now: pair.now, grade: best.grade, reason: best.reason };
    if (best.nowHead && !best.oldHead && !links.hasNow(pair.now) && !splits.has(pair.now))
      splits.set(pair.now, link);
    else if (best.oldHead && !best.nowHead && !links.hasOld(pair.old) && !mergers.has(pair.old))
      mergers.set(pair.old, link);
  }
  const doubts = [...pairs, ...pairsOf(slips), ...coded].filter(
    (pair) =>
      !links.hasOld(pair.old) &&
      !links.hasNow(pair.now) &&
      !splits.has(pair.now) &&
      !mergers.has(pair.old),
  );
  return {
    links: links.all,
    doubts: once(
      doubts.map(({ old: before, now: after, heads, best }) => ({
        old: before,
        now: after,
        grade: 'possible' as const,
        reason: (heads ?? best).reason,
      })),
    ),
    splits,
    mergers,
  };
}

/**
 * Each pair once, with what was found first: what speaks for its persons comes before slips and
 * codes.
 */
function once(links: readonly Link[]): Link[] {
  const told = new Map<string, Link>();
  for (const link of links)
    if (!told.has(`${link.old}|${link.now}`)) told.set(`${link.old}|${link.now}`, link);
  return [...told.values()];
}
