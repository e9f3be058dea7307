/** Rows or columns in a line: where each begins, and which one a place falls on. */
export class Axis {
  private readonly starts: Float64Array;

  /** @param sizes pixels of those that differ from the usual size; 0 for a hidden one */
  constructor(
    readonly count: number,
    sizes: ReadonlyMap<number, number>,
    usual: number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let at = 0; at < count; at += 1)
      this.starts[at + 1] = this.starts[at]! + (sizes.get(at) ?? usual);
  }

  /** The same with other sizes for some; a hidden one stays hidden. */
  with(sizes: ReadonlyMap<number, number>): Axis {
    const all = new Map<number, number>();
    for (let at = 0; at < this.count; at += 1)
      all.set(at, this.isHidden(at) ? 0 : (sizes.get(at) ?? this.span(at, at)));
    return new Axis(this.count, all, 0);
  }

  get length(): number {
    return this.starts[this.count]!;
  }

  start(at: number): number {
    return this.starts[Math.min(Math.max(at, 0), this.count)]!;
  }

  /** From the start of the first to the end of the last. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The one that covers this place; the last one for a place beyond the end. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle + 1]! > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  isHidden(at: number): boolean {
    return this.start(at + 1) === this.start(at);
  }
}
