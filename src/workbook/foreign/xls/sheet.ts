/**
 * The records of one sheet: its cells with their looks, rows, columns, merges. Formulas are told by
 * another reader.
 */
import type { Area } from '../../../domain/address';
import { WorkbookError } from '../../port';
import type { ForeignColumns, ForeignPage, ForeignRow, ForeignSheet } from '../model';
import { CellTable, type Witness } from './cell-table';
import type { Place } from './claims';
import type { XlsGlobals, XlsTab } from './globals';
import { need, RECORD, recordsFrom, type BiffRecord } from './records';

interface RowLook {
  readonly height: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly collapsed: boolean;
}

const PLAIN_ROW: RowLook = { height: null, hidden: false, outlineLevel: 0, collapsed: false };
const CHART = 0x20;
const PICTURE = 8;

export class XlsSheet {
  readonly cells: CellTable;
  readonly merges: Area[] = [];
  readonly columns: ForeignColumns[] = [];
  charts = 0;
  pictures = 0;
  private readonly rowLooks = new Map<number, RowLook>();
  private locked = false;
  private filtered = false;
  private gridLines = true;
  private isFrozen = false;
  private pane = { rows: 0, columns: 0 };
  private fits = false;
  private page: ForeignPage | undefined;
  /** Cells that are out of order. */
  readonly strays: readonly Place[] = [];

  /** @throws WorkbookError 'damaged' */
  constructor(
    stream: Uint8Array,
    private readonly globals: XlsGlobals,
    private readonly tab: XlsTab,
    private readonly position: number,
    witness: Witness,
  ) {
    this.cells = new CellTable(globals, witness);
    let depth = 0;
    for (const record of recordsFrom(stream, tab.at)) {
      if (record.type === RECORD.START) {
        if (depth > 0 && record.bytes.length >= 4 && record.view.getUint16(2, true) === CHART)
          this.charts += 1;
        depth += 1;
      } else if (depth === 0) throw new WorkbookError('damaged', 'sheet start');
      else if (record.type === RECORD.EOF) {
        depth -= 1;
        if (depth === 0) {
          this.strays = this.cells.finish();
          return;
        }
      } else if (depth === 1) this.take(record);
    }
    throw new WorkbookError('damaged', 'sheet cut off');
  }

  sheet(): ForeignSheet {
    const numbers = new Set([...this.cells.rows.keys(), ...this.rowLooks.keys()]);
    const rows = [...numbers]
      .sort((a, b) => a - b)
      .map((row): ForeignRow => ({
        row,
        ...(this.rowLooks.get(row) ?? PLAIN_ROW),
        cells: this.cells.rows.get(row) ?? [],
      }));
    return {
      name: this.tab.name,
      visibility: this.tab.visibility,
      protected: this.locked,
      rows,
      columns: this.columns,
      merges: this.merges,
      filter: this.filtered ? (this.globals.filters.get(this.position) ?? null) : null,
      frozen: this.isFrozen ? this.pane : { rows: 0, columns: 0 },
      gridLines: this.gridLines,
      ...(this.page ? { page: { ...this.page, fit: this.fits ? this.page.fit : null } } : {}),
    };
  }

  private take(record: BiffRecord): void {
    if (this.cells.take(record)) return;
    const { type, view, bytes } = record;
    switch (type) {
      case RECORD.DIMENSIONS:
        this.cells.claims.takeArea(record);
        break;
      case RECORD.ROW:
        this.addRow(record);
        break;
      case RECORD.COLUMNS:
        need(record, 10);
        this.columns.push({
          first: view.getUint16(0, true),
          last: view.getUint16(2, true),
          width: view.getUint16(4, true) / 256,
          hidden: (view.getUint16(8, true) & 1) !== 0,
        });
        break;
      case RECORD.MERGES:
        this.addMerges(record);
        break;
      case RECORD.PROTECT:
        this.locked = bytes.length >= 2 && view.getUint16(0, true) === 1;
        break;
      case RECORD.FILTER_INFO:
      case RECORD.FILTER_MODE:
        this.filtered = true;
        break;
      case RECORD.WINDOW:
        need(record, 2);
        this.gridLines = (view.getUint16(0, true) & 2) !== 0;
        this.isFrozen = (view.getUint16(0, true) & 8) !== 0;
        break;
      case RECORD.SHEET_OPTIONS:
        this.fits = bytes.length >= 2 && (view.getUint16(0, true) & 0x100) !== 0;
        break;
      case RECORD.PRINT:
        this.page = pageOf(record);
        break;
      case RECORD.PANE:
        need(record, 4);
        this.pane = { columns: view.getUint16(0, true), rows: view.getUint16(2, true) };
        break;
      case RECORD.OBJECT:
        if (bytes.length >= 6 && this.globals.wide && view.getUint16(4, true) === PICTURE)
          this.pictures += 1;
        break;
    }
  }

  private addRow(record: BiffRecord): void {
    need(record, 16);
    const { view } = record;
    const height = view.getUint16(6, true);
    const flags = view.getUint16(12, true);
    const hidden = (flags & 0x20) !== 0;
    this.cells.claims.takeRow(record);
    this.rowLooks.set(view.getUint16(0, true), {
      height: (flags & 0x40) !== 0 && !hidden ? (height & 0x7fff) / 20 : null,
      hidden,
      outlineLevel: flags & 7,
      collapsed: (flags & 0x10) !== 0,
    });
  }

  private addMerges(record: BiffRecord): void {
    need(record, 2);
    const count = record.view.getUint16(0, true);
    need(record, 2 + count * 8);
    for (let index = 0; index < count; index += 1) {
      const at = (part: number): number => record.view.getUint16(2 + index * 8 + part, true);
      const [top, bottom, left, right] = [at(0), at(2), at(4), at(6)];
      if (top > bottom || left > right) throw new WorkbookError('damaged', 'merge');
      this.merges.push({ top, bottom, left, right });
    }
  }
}

/** @returns undefined where no printer was ever set up */
function pageOf({ view, bytes }: BiffRecord): ForeignPage | undefined {
  if (bytes.length < 12) return undefined;
  const flags = view.getUint16(10, true);
  if ((flags & 0x04) !== 0) return undefined;
  const [scale, width, height] = [2, 6, 8].map((at) => view.getUint16(at, true));
  return {
    landscape: (flags & 0x42) === 0,
    fit: { width: Math.min(width ?? 1, 32_767), height: Math.min(height ?? 1, 32_767) },
    scale: Math.min(Math.max(scale ?? 100, 10), 400),
  };
}
