/** Chance from a seed: the same seed draws the same workbook, on every machine. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2654435761) >>> 0;
  }

  /** At least 0, below 1 (mulberry32). */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  maybe(chance = 0.5): boolean {
    return this.share() < chance;
  }

  /** @throws Error when there is nothing to pick */
  pick<T>(list: readonly T[]): T {
    const one = list[this.int(0, list.length - 1)];
    if (one === undefined) throw new Error('nothing to pick');
    return one;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.share() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  /** Some of a list, in its order. */
  some<T>(list: readonly T[], from: number, to: number): T[] {
    const wanted = new Set(this.shuffled(list).slice(0, this.int(from, to)));
    return list.filter((item) => wanted.has(item));
  }
}
