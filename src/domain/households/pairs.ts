/**
 * Pairs of households with all that speaks for each, and how weak evidence about their heads is
 * raised.
 */
import type { Grade } from '../persons/person';
import type { Evidence } from './evidence';
import type { RegisterHousehold } from './household';

/** One pair of households with all that speaks for it. */
export interface Pair {
  readonly old: number;
  readonly now: number;
  /** The best evidence about the two heads. */
  heads: Evidence | null;
  /** The best evidence about any persons of the two. */
  best: Evidence;
  /** Persons of this pair that are surely, or probably, one. */
  shared: number;
}

export const RANK: Readonly<Record<Grade, number>> = { certain: 0, probable: 1, possible: 2 };

/** One pair for each two households that any evidence joins. */
export function pairsOf(evidence: readonly Evidence[]): Pair[] {
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

/**
 * Weak evidence about the heads is raised by another person that both hold, or where no register
 * could hold anything stronger.
 */
export function raised(
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
export function uniqueNames(
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

/**
 * Another head, but the head of one side lives on in the other, or half of the smaller household is
 * in both.
 */
export function isSameFamily(
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
