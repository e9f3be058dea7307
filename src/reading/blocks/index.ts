/** Parts a sheet into tables with their titles, notes and signatures. */
import type { SheetMap } from '../sheet/sheet-map';
import type { Band, Block, SheetBlocks } from './block';
import { findHeader, type FoundHeader } from './find-header';
import { findTextHeader } from './find-text-header';
import { rowCells } from './row-cells';
import { scanBody, type ScannedBody } from './scan-body';
import { partsOf } from './side-by-side';
import { tailOf } from './tail';

export type { Block } from './block';

export function blocksOf(map: SheetMap): SheetBlocks {
  if (map.rows === 0 || map.columns === 0) return { blocks: [], loose: [] };
  return new Parting(map).part({ left: 0, right: map.columns - 1 }, 0, map.rows - 1, true);
}

class Parting {
  constructor(private readonly map: SheetMap) {}

  part(band: Band, from: number, to: number, maySplit: boolean): SheetBlocks {
    const blocks: Block[] = [];
    let start = from;
    while (start <= to) {
      const header = this.nextHeader(band, start, to);
      if (header === null) break;
      const body = scanBody(this.map, band, header, to);
      const titles = this.between(blocks, band, start, header.top);
      const width = { left: header.left, right: header.right };
      const parts = maySplit
        ? partsOf(this.map, this.reach(band, header, body), header.top, body.bottom)
        : [width];
      if (parts.length > 1) {
        for (const part of parts) {
          const found = this.part(part, header.top, body.bottom, false).blocks;
          blocks.push(
            ...found.map((block) => ({ ...block, titles: [...titles, ...block.titles] })),
          );
        }
      } else blocks.push(blockOf(header, body, titles));
      start = body.next;
      if (start <= header.top) start = header.top + 1;
    }
    const rest = this.filled(band, start, to);
    this.endWith(blocks, rest);
    return { blocks, loose: blocks.length === 0 ? rest : [] };
  }

  /** A list of texts may stand before the first table of figures. */
  private nextHeader(band: Band, from: number, to: number): FoundHeader | null {
    const found = findHeader(this.map, band, from, to);
    const before = findTextHeader(this.map, band, from, found ? found.top - 1 : to);
    return before ?? found;
  }

  /** The width of the table, and of what stands beside it. */
  private reach(band: Band, header: FoundHeader, body: ScannedBody): Band {
    let { left, right } = header;
    for (let row = header.top; row <= Math.min(body.bottom, header.top + 60); row++)
      for (const cell of rowCells(this.map, row, band)) {
        left = Math.min(left, cell.column);
        right = Math.max(right, cell.right);
      }
    return { left, right };
  }

  private filled(band: Band, from: number, to: number): number[] {
    const rows: number[] = [];
    for (let row = from; row <= to; row++)
      if (!this.map.isBlankRow(row, band.left, band.right)) rows.push(row);
    return rows;
  }

  /**
   * Rows between two tables: up to the last blank row they belong to the upper one, from there on
   * to the lower; without a blank row all are titles of the lower.
   */
  private between(blocks: Block[], band: Band, from: number, top: number): number[] {
    const rows = this.filled(band, from, top - 1);
    const last = blocks[blocks.length - 1];
    if (last === undefined) return rows;
    let first = top;
    while (first > from && !this.map.isBlankRow(first - 1, band.left, band.right)) first -= 1;
    // A blank row right over the header: the title stands above that.
    if (first === top && first > from) {
      while (first > from && this.map.isBlankRow(first - 1, band.left, band.right)) first -= 1;
      while (first > from && !this.map.isBlankRow(first - 1, band.left, band.right)) first -= 1;
    }
    this.endWith(
      blocks,
      rows.filter((row) => row < first),
    );
    return rows.filter((row) => row >= first);
  }

  private endWith(blocks: Block[], rows: readonly number[]): void {
    const last = blocks.pop();
    if (!last) return;
    const beside = blocks.filter(
      (block) => block.top <= last.bodyBottom && block.bodyBottom >= last.top,
    );
    const width = {
      left: Math.min(last.left, ...beside.map((block) => block.left)),
      right: Math.max(last.right, ...beside.map((block) => block.right)),
    };
    blocks.push({ ...last, ...tailOf(this.map, width, rows) });
  }
}

function blockOf(header: FoundHeader, body: ScannedBody, titles: readonly number[]): Block {
  return {
    left: header.left,
    right: header.right,
    top: header.top,
    levels: header.levels,
    under: header.under,
    bodyTop: header.bodyTop,
    bodyBottom: body.bottom,
    repeated: body.repeated,
    figureColumns: body.figureColumns,
    titles,
    notes: [],
    signatures: [],
  };
}
