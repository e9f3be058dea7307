/** Which household of last year's register is which of this year's: the surest evidence first, and nothing decided where two would do. */
import type { Grade } from '../persons/person';
import { personEvidence, slipEvidence, type Evidence } from './evidence';
import {
  NO_DECISIONS,
  type Decisions,
  type Link,
  type Linked,
  type LinkReason,
  type RegisterHousehold,
} from './household';

/** One pair of households with all that speaks for it. */
interface Pair {
  readonly old: number;
  readonly now: number;
  /** The best evidence about the two heads. */
  heads: Evidence | null;
  /** The best evidence about any persons of the two. */
  best: Evidence;
  /** Persons of this pair that are surely, or probably, one. */
  shared: number;
}

const RANK: Readonly<Record<Grade, number>> = { certain: 0, probable: 1, possible: 2 };

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

class Links {
  readonly all: Link[] = [];
  private readonly byOld = new Set<number>();
  private readonly byNow = new Set<number>();

  constructor(
    private readonly olds: number,
    private readonly nows: number,
  ) {}

  join(link: Link): void {
    this.all.push(link);
    this.byOld.add(link.old);
    this.byNow.add(link.now);
  }

  hasOld(index: number): boolean {
    return this.byOld.has(index);
  }

  hasNow(index: number): boolean {
    return this.byNow.has(index);
  }

  freeOld(): number[] {
    return Array.from({ length: this.olds }, (_, index) => index).filter(
      (index) => !this.byOld.has(index),
    );
  }

  freeNow(): number[] {
    return Array.from({ length: this.nows }, (_, index) => index).filter(
      (index) => !this.byNow.has(index),
    );
  }
}

function pairsOf(evidence: readonly Evidence[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const one of evidence) {
    const key = `${one.old}|${one.now}`;
    const heads = one.oldHead && one.nowHead ? one : null;
    const sure = one.grade === 'possible' ? 0 : 1;
    const pair = pairs.get(key);
    if (!pair) {
      pairs.set(key, { old: one.old, now: one.now, heads, best: one, shared: sure });
      continue;
    }
    // One pair of lines may be told twice, by number and by name; heads count once.
    if (!(heads && pair.heads)) pair.shared += sure;
    if (heads && (!pair.heads || RANK[heads.grade] < RANK[pair.heads.grade])) pair.heads = heads;
    if (RANK[one.grade] < RANK[pair.best.grade]) pair.best = one;
  }
  return [...pairs.values()];
}

/** Weak evidence about the heads is raised by another person that both hold, or where no register could hold anything stronger. */
function raised(
  pair: Pair,
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  unique: (index: number, side: 'old' | 'now') => boolean,
): Grade {
  const heads = pair.heads!;
  if (heads.grade !== 'possible') return heads.grade;
  const others = pair.shared > 0;
  const alone = unique(pair.old, 'old') && unique(pair.now, 'now');
  const [before, after] = [old[pair.old]!, now[pair.now]!];
  if (heads.reason === 'two-ids') return 'possible';
  if (others) return 'probable';
  if (heads.reason === 'unaccented') return alone ? 'probable' : 'possible';
  const nothingStronger =
    heads.reason === 'same-place' &&
    alone &&
    (before.persons[0]!.birth === null || after.persons[0]!.birth === null);
  return nothingStronger ||
    (before.code !== '' && before.code === after.code && heads.reason === 'same-year')
    ? 'probable'
    : 'possible';
}

/** Whether the head of a household is the only one of that name in its hamlet. */
function uniqueNames(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
): (index: number, side: 'old' | 'now') => boolean {
  const key = (household: RegisterHousehold): string =>
    `${household.persons[0]!.bare}|${household.place.key}`;
  const counts = [old, now].map((side) => {
    const of = new Map<string, number>();
    for (const household of side) of.set(key(household), (of.get(key(household)) ?? 0) + 1);
    return of;
  });
  return (index, side) =>
    counts[side === 'old' ? 0 : 1]!.get(key((side === 'old' ? old : now)[index]!)) === 1;
}

/** Another head, but the head of one side lives on in the other, or half of the smaller household is in both. */
function isSameFamily(
  pair: Pair,
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
): boolean {
  if (pair.shared === 0 || (pair.heads && pair.heads.grade !== 'possible')) return false;
  const smaller = Math.min(old[pair.old]!.persons.length, now[pair.now]!.persons.length);
  return (
    pair.shared * 2 >= smaller &&
    (pair.shared > 1 || smaller === 1 || pair.best.oldHead || pair.best.nowHead)
  );
}

/** Takes the pairs that are each other's only choice; where several would do, a code, the hamlet or more persons must single one out. */
function take(
  pairs: readonly Pair[],
  links: Links,
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  reason: (pair: Pair) => LinkReason,
): void {
  const strength = (pair: Pair): number => {
    const [before, after] = [old[pair.old]!, now[pair.now]!];
    return (
      pair.shared * 4 +
      (before.code !== '' && before.code === after.code ? 2 : 0) +
      (before.place.key === after.place.key ? 1 : 0)
    );
  };
  for (let again = true; again;) {
    again = false;
    const free = pairs.filter((pair) => !links.hasOld(pair.old) && !links.hasNow(pair.now));
    const best = (side: 'old' | 'now'): Map<number, Pair | null> => {
      const found = new Map<number, Pair | null>();
      const most = new Map<number, number>();
      for (const pair of free) {
        const [at, weight] = [pair[side], strength(pair)];
        const known = most.get(at);
        if (known === undefined || weight > known) {
          most.set(at, weight);
          found.set(at, pair);
        } else if (weight === known) found.set(at, null);
      }
      return found;
    };
    const [byOld, byNow] = [best('old'), best('now')];
    for (const pair of free) {
      if (byOld.get(pair.old) !== pair || byNow.get(pair.now) !== pair) continue;
      links.join({
        old: pair.old,
        now: pair.now,
        grade: pair.heads?.grade === 'certain' ? 'certain' : 'probable',
        reason: reason(pair),
      });
      again = true;
    }
  }
}

const FEWEST_CODES = 3;

/** Codes that are written anew each year say nothing; those of households joined by their persons tell whether they stay. */
function codesStay(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  links: Links,
): boolean {
  const both = links.all.filter((link) => old[link.old]!.code !== '' && now[link.now]!.code !== '');
  const equal = both.filter((link) => old[link.old]!.code === now[link.now]!.code);
  return both.length >= FEWEST_CODES && equal.length * 10 >= both.length * 9;
}

/** Codes begin anew in each hamlet unless every household of a register has its own. */
function pairsByCode(
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
        // Two lists of members without one person in common are two households, whatever their code; so may be two hamlets.
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

/** Each pair once, with what was found first: what speaks for its persons comes before slips and codes. */
function once(links: readonly Link[]): Link[] {
  const told = new Map<string, Link>();
  for (const link of links)
    if (!told.has(`${link.old}|${link.now}`)) told.set(`${link.old}|${link.now}`, link);
  return [...told.values()];
}
