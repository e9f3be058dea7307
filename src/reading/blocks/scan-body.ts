/**
 * How far a table reaches down: its rows, those that repeat the header, and where the next table
 * begins.
 */
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import type { Band } from './block';
import { figureColumnsOf, runEnd } from './figure-columns';
import { findHeader, type FoundHeader } from './find-header';
import { borderedShare, isBordered, isFigureKind, rowCells, type RowCell } from './row-cells';

export interface ScannedBody {
  readonly bottom: number;
  readonly repeated: ReadonlySet<number>;
  readonly figureColumns: ReadonlySet<number>;
  /** The first row after the table: notes, or what belongs to the next. */
  readonly next: number;
}

export function scanBody(map: SheetMap, band: Band, header: FoundHeader, to: number): ScannedBody {
  return new BodyScan(map, band, header, to).run();
}

class BodyScan {
  private bottom: number;
  private readonly repeated = new Set<number>();
  private figureColumns: ReadonlySet<number>;
  private readonly width: Band;
  private readonly headerStarts: ReadonlySet<string>;
  private readonly headerKeys: ReadonlySet<string>;
  private pendingFrom = -1;
  private gap = false;
  /** Columns that alone are filled in some row between others: a list goes on there. */
  private readonly lone = new Set<number>();
  private waiting: number[] = [];
  private usual = 0;

  constructor(
    private readonly map: SheetMap,
    private readonly band: Band,
    private readonly header: FoundHeader,
    private readonly to: number,
  ) {
    this.bottom = header.bodyTop - 1;
    this.width = { left: header.left, right: header.right };
    const first = runEnd(map, this.width, header.bodyTop, to);
    this.figureColumns = figureColumnsOf(map, this.width, header.bodyTop, first);
    this.headerStarts = new Set(header.levels.map((row) => this.firstText(row)));
    this.headerKeys = new Set(header.levels.map((row) => this.keyOf(row)));
  }

  run(): ScannedBody {
    const { map } = this;
    for (let row = this.header.bodyTop; row <= this.to; row++) {
      if (this.isPlainBody(row)) {
        this.took(row);
        continue;
      }
      if (map.isBlankRow(row, this.band.left, this.band.right)) {
        this.blank(row);
        continue;
      }
      const cells = rowCells(map, row, this.band);
      if (this.repeats(row)) {
        if (this.pendingFrom >= 0 && this.isTitled()) return this.end(this.pendingFrom);
        this.repeated.add(row);
        continue;
      }
      if (this.isBody(cells)) {
        if (this.pendingOrGap() && this.beginsTable(row, cells)) return this.end(this.startOf(row));
        this.take(row, cells);
      } else if (this.beginsTable(row, cells)) return this.end(this.startOf(row));
      else if (this.isTextRow(cells)) this.take(row, cells);
      else this.wait(row, cells);
    }
    return this.end(this.bottom + 1);
  }

  /** Rows at the end that fill the column alone which rows between others did. */
  private goesOn(): void {
    for (const column of this.waiting) {
      if (this.pendingFrom !== this.bottom + 1 || !this.lone.has(column)) return;
      this.bottom += 1;
      this.pendingFrom += 1;
    }
  }

  private wait(row: number, cells: readonly RowCell[]): void {
    if (this.pendingFrom < 0) this.pendingFrom = row;
    const [only] = cells;
    if (only !== undefined && cells.length === 1 && !this.gap) this.waiting.push(only.column);
  }

  private blank(row: number): void {
    // Framed rows of a form that nobody has filled in yet are body, though nothing stands in them.
    if (this.pendingFrom < 0 && !this.gap && this.isFramed(row)) this.bottom = row;
    else this.gap = true;
  }

  private isFramed(row: number): boolean {
    const { left, right } = this.width;
    for (let column = left; column <= right; column++)
      if (!isBordered(this.map, row, column)) return false;
    return true;
  }

  /**
   * By far the most rows: nothing waits, and a figure stands where figures stand, with something
   * beside it.
   */
  private isPlainBody(row: number): boolean {
    if (this.gap || this.pendingFrom >= 0) return false;
    const { kinds, columns } = this.map;
    const start = row * columns;
    let filled = 0;
    let hit = false;
    for (let column = this.width.left; column <= this.width.right; column++) {
      const kind = kinds[start + column];
      if (kind === undefined || kind === Kind.Empty) continue;
      filled += 1;
      hit ||= kind !== Kind.Text && this.figureColumns.has(column);
    }
    if (!hit || filled < 2 || this.repeats(row)) return false;
    this.usual = this.usual === 0 ? filled : Math.max(this.usual * 0.9, filled);
    return true;
  }

  private take(row: number, cells: readonly RowCell[]): void {
    this.took(row);
    this.usual = this.usual === 0 ? cells.length : Math.max(this.usual * 0.9, cells.length);
  }

  private took(row: number): void {
    if (!this.gap)
      for (const column of this.waiting) if (column > this.width.left) this.lone.add(column);
    this.waiting = [];
    this.bottom = row;
    this.pendingFrom = -1;
    this.gap = false;
  }

  private pendingOrGap(): boolean {
    return this.gap || this.pendingFrom >= 0;
  }

  private startOf(row: number): number {
    return this.pendingFrom >= 0 ? this.pendingFrom : row;
  }

  private end(next: number): ScannedBody {
    this.goesOn();
    const { bodyTop } = this.header;
    this.figureColumns = figureColumnsOf(this.map, this.width, bodyTop, this.bottom);
    return {
      bottom: this.bottom,
      repeated: this.repeated,
      figureColumns: this.figureColumns,
      next: Math.max(next, this.bottom + 1),
    };
  }

  private keyOf(row: number): string {
    return rowCells(this.map, row, this.width)
      .map((cell) => `${cell.column}:${this.map.sheet.text(row, cell.column).trim()}`)
      .join('\n');
  }

  private firstText(row: number): string {
    for (let column = this.width.left; column <= this.width.right; column++) {
      const kind = this.map.kinds[row * this.map.columns + column];
      if (kind === Kind.Text) return `${column}:${this.map.sheet.text(row, column).trim()}`;
      if (kind !== Kind.Empty) return '';
    }
    return '';
  }

  private repeats(row: number): boolean {
    const text = this.firstText(row);
    if (text === '' || !this.headerStarts.has(text)) return false;
    return rowCells(this.map, row, this.width).length > 1 && this.headerKeys.has(this.keyOf(row));
  }

  /**
   * Whether the rows that wait are a title and not the head of a group: a blank row stands before
   * them.
   */
  private isTitled(): boolean {
    return this.gap || this.pendingFrom === this.bottom + 1;
  }

  /** A row with a figure where the table has figures, and something beside it. */
  private isBody(cells: readonly RowCell[]): boolean {
    const { figureColumns } = this;
    const inside = cells.filter(
      (cell) => cell.column >= this.width.left && cell.column <= this.width.right,
    );
    const hits = inside.filter((cell) => cell.kind !== Kind.Text && figureColumns.has(cell.column));
    if (hits.length === 0)
      return inside.length > 1 && inside.some((cell) => isFigureKind(cell.kind)) && !this.gap;
    return inside.length > 1 || (hits.length === 1 && this.isPlainFigure(hits[0]));
  }

  private isPlainFigure(cell: RowCell | undefined): boolean {
    if (cell === undefined || !isFigureKind(cell.kind)) return false;
    return !this.gap || isBordered(this.map, cell.row, cell.column);
  }

  /** Texts where this table has figures: another header, if figures follow under it. */
  private beginsTable(row: number, cells: readonly RowCell[]): boolean {
    const { map, figureColumns } = this;
    const years = cells.filter((cell) => map.isYearAt(row, cell.column)).length;
    const odd = cells.filter(
      (cell) =>
        cell.kind === Kind.Text &&
        (figureColumns.has(cell.column) ||
          cell.column > this.width.right ||
          cell.column < this.width.left),
    ).length;
    const strange =
      odd >= 2 ||
      (years >= 2 && this.pendingOrGap()) ||
      (this.gap && cells.length >= 3 && !cells.some((cell) => isFigureKind(cell.kind)));
    if (!strange || (cells.some((cell) => isFigureKind(cell.kind)) && years === 0)) return false;
    const next = findHeader(map, this.band, row, this.to);
    return next !== null && next.levels.length > 0 && next.levels.includes(row);
  }

  /** A row of texts in a list of texts. */
  private isTextRow(cells: readonly RowCell[]): boolean {
    if (this.pendingFrom >= 0) return false;
    const framed = borderedShare(this.map, cells) > 0.6;
    if (framed) return !this.gap || cells.length > 1;
    if (this.gap || cells.length < 2) return false;
    if (
      cells.some((cell) => this.figureColumns.has(cell.column) && cell.column !== this.width.left)
    )
      return false;
    const first = cells[0];
    if (first === undefined) return false;
    return cells.length >= Math.max(2, this.usual * 0.5);
  }
}
