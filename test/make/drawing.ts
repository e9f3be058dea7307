/** A sheet under construction: cells put at Excel addresses, and spans that are merged and bordered as one. */
import { areaFromA1, fromA1, toA1 } from '../../src/domain/address';
import { styled, type CellSpec, type Look } from './cell';
import type { SheetSpec } from './book';

export class Drawing {
  private readonly cells: (CellSpec | undefined)[][] = [];
  private readonly merges: string[] = [];
  private readonly heights: Record<number, number> = {};

  put(address: string, spec: CellSpec, look: Look = {}): this {
    const place = fromA1(address);
    if (!place) throw new Error(`No address: ${address}`);
    (this.cells[place.row] ??= [])[place.column] = styled(spec, look);
    return this;
  }

  /** Puts one cell after another to the right; `undefined` leaves a place as it is. */
  row(start: string, specs: readonly (CellSpec | undefined)[], look: Look = {}): this {
    const place = fromA1(start)!;
    specs.forEach((spec, i) => {
      if (spec !== undefined) this.put(toA1(place.row, place.column + i), spec, look);
    });
    return this;
  }

  /** One value over a merged area; the border, when there is one, goes round every cell of it. */
  span(range: string, spec: CellSpec, look: Look = {}): this {
    const area = areaFromA1(range)!;
    for (let r = area.top; r <= area.bottom; r += 1) {
      for (let c = area.left; c <= area.right; c += 1) {
        const first = r === area.top && c === area.left;
        this.put(toA1(r, c), first ? spec : null, look);
      }
    }
    if (range.includes(':')) this.merges.push(range);
    return this;
  }

  height(row: number, points: number): this {
    this.heights[row] = points;
    return this;
  }

  sheet(rest: Omit<SheetSpec, 'rows' | 'merges' | 'heights'>): SheetSpec {
    const rows = Array.from({ length: this.cells.length }, (_, r) =>
      Array.from(this.cells[r] ?? [], (cell) => cell ?? null),
    );
    return { ...rest, rows, merges: this.merges, heights: this.heights };
  }
}

/** The header of a table: thin borders, bold, centred, wrapped. */
export const HEADER: Look = {
  bold: true,
  align: 'center',
  vertical: 'center',
  wrap: true,
  border: true,
};
/** The row of column numbers below a header. */
export const NUMBERS: Look = {
  italic: true,
  align: 'center',
  vertical: 'center',
  border: true,
  size: 10,
};
export const TEXT: Look = { vertical: 'center', wrap: true, border: true };
export const CENTRED: Look = { align: 'center', vertical: 'center', wrap: true, border: true };
export const COUNT: Look = { align: 'right', vertical: 'center', border: true, format: '#,##0' };
export const RATE: Look = { align: 'right', vertical: 'center', border: true, format: '0.00' };
/** Amounts whose zero is printed as a dash. */
export const MONEY: Look = {
  align: 'right',
  vertical: 'center',
  border: true,
  format: '#,##0;-#,##0;"-"',
};
export const BOLD: Look = { bold: true };
