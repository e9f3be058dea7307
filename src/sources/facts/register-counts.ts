/** Counts and sums over the households of a register, with the cells of the first of them. */
import type { CellRef } from '../../domain/address';
import { dec, smallWhole, ZERO, type Decimal } from '../../domain/decimal';
import type { Figure, FigureOrNone } from '../../domain/facts';

const KEPT = 50;

export class Count {
  private count = 0;
  private readonly cells: CellRef[] = [];

  add(cell: () => CellRef): void {
    this.count += 1;
    if (this.cells.length < KEPT) this.cells.push(cell());
  }

  figure(): Figure & { readonly count: number } {
    return { value: dec(this.count), cells: this.cells, count: this.count };
  }
}

/** A sum of figures; of the first ones the cells are kept. */
export class Sum {
  private value = ZERO;
  /** What small whole numbers come to, exactly: nearly all of a register are such. */
  private whole = 0;
  private count = 0;
  private readonly cells: CellRef[] = [];

  add(value: Decimal, cells: () => readonly CellRef[]): void {
    const small = smallWhole(value);
    if (small === null) this.value = this.value.plus(value);
    else this.whole += small;
    if (this.count < KEPT) this.cells.push(...cells());
    this.count += 1;
  }

  figure(): FigureOrNone {
    const { whole, count, cells } = this;
    const value = this.value.plus(whole);
    return count === 0 ? null : { value, cells: cells.slice(0, KEPT), count };
  }
}
