/** A store as rows in blocks, and rows as a store. */
import type { CellLook, CellValue, RowBlock } from '../port';
import { StoreBuilder } from './builder';
import { KIND } from './column';
import type { SheetStore } from './sheet-store';

export function* blocksOf(store: SheetStore, blockRows: number): Generator<RowBlock> {
  for (let firstRow = 0; firstRow < store.rowCount; firstRow += blockRows) {
    const length = Math.min(blockRows, store.rowCount - firstRow);
    yield {
      firstRow,
      values: Array.from({ length }, (_, index) => store.row(firstRow + index)),
      look: (row, column) => store.look(row, column),
    };
  }
}

/** Where each cell has an object of its own, keeping them all would help nobody. */
const MOST_MET = 1000;

/** Looks that are equal, kept once. */
class Looks {
  readonly list: CellLook[] = [{}];
  private readonly known = new Map<string, number>([['{}', 0]]);
  /** Most hosts hand out one object for all cells that look the same. */
  private readonly met = new Map<CellLook, number>();

  /** Of a cell, without its formula and the parts of its text. */
  add(whole: CellLook): number {
    const met = this.met.get(whole);
    if (met !== undefined) return met;
    const { formula, runs, ...look } = whole;
    const key = JSON.stringify(look);
    let style = this.known.get(key);
    if (style === undefined) {
      style = this.list.push(look) - 1;
      this.known.set(key, style);
    }
    if (formula === undefined && runs === undefined && this.met.size < MOST_MET)
      this.met.set(whole, style);
    return style;
  }
}

/**
 * For hosts that hand out rows.
 * @param passed told how many rows each block had; may wait, or throw to stop
 */
export async function storeOf(
  blocks: AsyncIterable<RowBlock>,
  passed?: (rows: number) => void | Promise<void>,
): Promise<SheetStore> {
  const looks = new Looks();
  const builder = new StoreBuilder({
    spell: String,
    look: (style) => (style === 0 ? undefined : looks.list[style]),
  });
  for await (const block of blocks) {
    for (const [index, values] of block.values.entries()) {
      const row = block.firstRow + index;
      builder.startRow(row);
      for (const [column, value] of values.entries())
        putCell(builder, looks, column, value, block.look(row, column));
      builder.endRow();
    }
    await passed?.(block.values.length);
  }
  return builder.finish();
}

function putCell(
  builder: StoreBuilder,
  looks: Looks,
  column: number,
  value: CellValue,
  look: CellLook | undefined,
): void {
  const { formula, runs } = look ?? {};
  const style = look ? looks.add(look) : 0;
  if (formula !== undefined) builder.formula(column, formula);
  if (typeof value === 'number') builder.put(column, KIND.number, value, style);
  else if (typeof value === 'string')
    builder.put(column, KIND.text, builder.texts.add(value, runs), style);
  else if (typeof value === 'boolean') builder.put(column, value ? KIND.yes : KIND.no, 0, style);
  else if (value !== null) builder.put(column, KIND.error, builder.texts.add(value.error), style);
  else if (formula !== undefined) builder.put(column, KIND.open, 0, style);
  else builder.blank(column, style);
}
