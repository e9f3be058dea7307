/** Households that are joined, and which of either register are still free. */
import type { Link, LinkReason, RegisterHousehold } from './household';
import type { Pair } from './pairs';

export class Links {
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

/**
 * Takes the pairs that are each other's only choice; where several would do, a code, the hamlet or
 * more persons must single one out.
 */
export function take(
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
