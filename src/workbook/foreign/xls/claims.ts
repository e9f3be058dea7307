/**
 * What a sheet says of its cells beside them – the area that they fill, the rows that there are and
 * where each ends – and whether they keep to it. Programs differ in how well they keep these
 * records, so one counts only where nearly all cells of the sheet agree with it.
 */
import { WorkbookError } from '../../port';
import { need, type BiffRecord } from './records';

/** Where so many agree, the others have strayed. */
const NEARLY_ALL = 0.9;
/** Some programs give the last row and column of the area instead of those after, or miss one. */
const SLACK = 2;
const COLUMNS = 256;
/** A program that writes cells out of order does so more often. */
const FEW_BREAKS = 2;

export interface Place {
  readonly row: number;
  readonly column: number;
}

export class Claims {
  private area: { top: number; end: number; left: number; right: number } | null = null;
  private readonly ends = new Map<number, number>();
  private readonly rows = new Set<number>();
  private cells = 0;
  private outside = 0;
  private beyondRow = 0;
  private withoutRow = 0;
  private withoutStyle = 0;
  private breaks = 0;
  private readonly strays: number[] = [];
  private before = -1;
  private last = -1;
  /** The row that the last cell was in, where its cells end, and whether it was spoken of. */
  private row = -1;
  private end = COLUMNS;
  private hasRow = false;

  /** @param styles how many looks of cells the book has */
  constructor(private readonly styles: number) {}

  /** @throws WorkbookError 'damaged' for a second one, or one after the cells */
  takeArea({ view, bytes }: BiffRecord): void {
    if (this.area || this.cells > 0) throw new WorkbookError('damaged', 'area of cells');
    // Excel 5 has two bytes for a row.
    const [top, end, columns] =
      bytes.length < 14
        ? [view.getUint16(0, true), view.getUint16(2, true), 4]
        : [view.getUint32(0, true), view.getUint32(4, true), 8];
    this.area = {
      top,
      end,
      left: view.getUint16(columns, true),
      right: view.getUint16(columns + 2, true),
    };
  }

  takeRow(record: BiffRecord): void {
    need(record, 6);
    const [row, first, end] = [0, 2, 4].map((at) => record.view.getUint16(at, true));
    if (row === undefined || first === undefined || end === undefined) return;
    this.rows.add(row);
    if (end > first) this.ends.set(row, end);
  }

  takeCell(row: number, column: number, style: number): void {
    this.cells += 1;
    if (style >= this.styles) this.withoutStyle += 1;
    if (row !== this.row) {
      this.row = row;
      this.end = this.ends.get(row) ?? COLUMNS;
      this.hasRow = this.rows.has(row);
    }
    if (column >= this.end) this.beyondRow += 1;
    if (!this.hasRow) this.withoutRow += 1;
    const { area } = this;
    if (area && (row < area.top || row > area.end - 1 + SLACK || column > area.right - 1 + SLACK))
      this.outside += 1;
    this.takePlace(row * COLUMNS + column);
  }

  /**
   * @returns cells that alone are out of order where all others are in order
   * @throws WorkbookError 'damaged' for a few cells that are where none are said to be
   */
  finish(): Place[] {
    const few = (count: number): boolean => count > 0 && count <= this.cells * (1 - NEARLY_ALL);
    if (few(this.outside)) throw new WorkbookError('damaged', 'cells outside their area');
    if (few(this.withoutStyle)) throw new WorkbookError('damaged', 'cells without a look');
    if (few(this.beyondRow)) throw new WorkbookError('damaged', 'cells beyond their row');
    const rowsAreKept = this.ends.size * 2 > this.rows.size;
    if (rowsAreKept && few(this.withoutRow))
      throw new WorkbookError('damaged', 'cells without a row');
    // The last cell of all has none after it to be compared with.
    if (this.last >= 0 && this.last < this.before) this.strays.push(this.last);
    if (this.breaks > FEW_BREAKS || this.strays.length < this.breaks) return [];
    return this.strays.map((place) => ({
      row: Math.floor(place / COLUMNS),
      column: place % COLUMNS,
    }));
  }

  /** A cell has strayed when the ones before and after it are in order without it. */
  private takePlace(place: number): void {
    const { before, last } = this;
    if (place < last) this.breaks += 1;
    if (last >= 0 && before < place && !(before < last && last < place)) this.strays.push(last);
    this.before = last;
    this.last = place;
  }
}
