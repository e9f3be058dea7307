/** The cells of one sheet, and whether all of them are there. */
import { WorkbookError, type CellValue } from '../../port';
import type { ForeignCell } from '../model';
import { Claims, type Place } from './claims';
import { runsOf } from './runs';
import type { XlsGlobals } from './globals';
import { ERRORS } from './errors';
import { need, RECORD, type BiffRecord } from './records';
import { readWideText, type XlsText } from './strings';

/**
 * Between the first and the last cell are cells, rows, what belongs to formulas, marks of blocks.
 */
const AMONG_CELLS: ReadonlySet<number> = new Set<number>([
  RECORD.ROW,
  RECORD.ARRAY,
  RECORD.TABLE,
  RECORD.SHARED_FORMULA,
  RECORD.CONTINUE,
  // Reporting programs write merges and links right after their cell.
  RECORD.MERGES,
  RECORD.LINK,
  0x5e,
  0xd7,
  0x1c2,
]);

/** The lengths of records that have one. */
const LENGTHS: Readonly<Record<number, number>> = {
  [RECORD.BLANK]: 6,
  [RECORD.NUMBER]: 14,
  [RECORD.RK]: 10,
  [RECORD.LABEL_SST]: 10,
};

/**
 * Told of each cell that holds something; returns its formula, if it has one that an .xlsx can
 * hold.
 * @throws WorkbookError 'damaged' when another reader has found something else there
 */
export type Witness = (
  row: number,
  column: number,
  value: Exclude<CellValue, null>,
  isFormula: boolean,
) => string | undefined;

export class CellTable {
  readonly rows = new Map<number, ForeignCell[]>();
  /** A formula whose text comes in a record of its own. */
  private waiting: { row: number; column: number; style: number } | null = null;
  private text: { bytes: Uint8Array; continued: Uint8Array[] } | null = null;
  private begun = false;
  private stranger = false;
  readonly claims: Claims;

  /** @param witness see {@link Witness} */
  constructor(
    private readonly globals: XlsGlobals,
    private readonly witness: Witness,
  ) {
    this.claims = new Claims(globals.looks.styles.length);
  }

  /** @returns whether the record was a cell's */
  take(record: BiffRecord): boolean {
    const { type } = record;
    if (type === RECORD.CONTINUE && this.text) {
      this.text.continued.push(record.bytes);
      return true;
    }
    if (this.text) this.settleText();
    const length = LENGTHS[type];
    if (length !== undefined && record.length !== length)
      throw new WorkbookError('damaged', `length of record ${type}`);
    const had = this.waiting !== null;
    const isCell = this.takeCell(record);
    if (isCell && had && type !== RECORD.STRING)
      throw new WorkbookError('damaged', 'result without its text');
    if (!isCell) {
      if (this.begun && !AMONG_CELLS.has(type)) this.stranger = true;
      return false;
    }
    // A record that is none of a cell table's amidst the cells was a cell once.
    if (this.stranger) throw new WorkbookError('damaged', 'record amidst cells');
    this.begun = true;
    return true;
  }

  /**
   * @returns see {@link Claims.finish}
   * @throws WorkbookError 'damaged' for cells that are not where the sheet says that it has some
   */
  finish(): Place[] {
    if (this.text) this.settleText();
    if (this.waiting) throw new WorkbookError('damaged', 'result without its text');
    return this.claims.finish();
  }

  private takeCell(record: BiffRecord): boolean {
    const { type, view } = record;
    switch (type) {
      case RECORD.BLANK:
        this.add(record, null);
        return true;
      case RECORD.NUMBER:
        this.add(record, view.getFloat64(6, true));
        return true;
      case RECORD.RK:
        this.add(record, rkValue(view.getInt32(6, true)));
        return true;
      case RECORD.LABEL_SST:
        this.addText(record, this.shared(view.getUint32(6, true)));
        return true;
      case RECORD.LABEL:
      case RECORD.RICH_LABEL:
        this.addLabel(record);
        return true;
      case RECORD.BOOLEAN_OR_ERROR:
        need(record, 8);
        this.add(
          record,
          view.getUint8(7) === 0 ? view.getUint8(6) !== 0 : errorOf(view.getUint8(6)),
        );
        return true;
      case RECORD.MULTIPLE_RK:
      case RECORD.MULTIPLE_BLANK:
        this.addMany(record);
        return true;
      case RECORD.FORMULA:
      case RECORD.FORMULA_3:
      case RECORD.FORMULA_4:
        this.addFormula(record);
        return true;
      case RECORD.STRING:
        this.text = { bytes: record.bytes, continued: [] };
        return true;
      default:
        return false;
    }
  }

  private add(record: BiffRecord, value: CellValue, isFormula = false): void {
    const { view } = record;
    this.put(
      view.getUint16(0, true),
      view.getUint16(2, true),
      view.getUint16(4, true),
      value,
      isFormula,
    );
  }

  private put(
    row: number,
    column: number,
    style: number,
    value: CellValue,
    isFormula: boolean,
    runs?: ForeignCell['runs'],
  ): void {
    if (column > 255) throw new WorkbookError('damaged', 'place of a cell');
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    const formula = value === null ? undefined : this.witness(row, column, value, isFormula);
    const cell: ForeignCell = { column, style, value, formula, runs };
    this.claims.takeCell(row, column, style);
    const last = cells[cells.length - 1];
    if (!last || last.column < column) cells.push(cell);
    else insert(cells, cell);
  }

  private addText(record: BiffRecord, text: XlsText): void {
    const { view } = record;
    const style = view.getUint16(4, true);
    const { looks } = this.globals;
    const runs = runsOf(text, looks.styles[style]?.font ?? 0, (font) => looks.fontIndex(font));
    this.put(view.getUint16(0, true), view.getUint16(2, true), style, text.text, false, runs);
  }

  private addLabel(record: BiffRecord): void {
    need(record, 8);
    const { view, bytes, type } = record;
    const length = view.getUint16(6, true);
    // A text whose length was wiped out.
    if (length === 0 && bytes.length > 9) throw new WorkbookError('damaged', 'length of a text');
    if (this.globals.wide) {
      this.addText(record, readWideText(bytes.subarray(6), 2));
      return;
    }
    need(record, 8 + length);
    const changes = [];
    const [count, from] = [type === RECORD.RICH_LABEL ? (bytes[8 + length] ?? 0) : 0, 9 + length];
    need(record, count > 0 ? from + count * 2 : 0);
    for (let index = 0; index < count; index += 1)
      changes.push({ at: bytes[from + index * 2] ?? 0, font: bytes[from + index * 2 + 1] ?? 0 });
    this.addText(record, {
      text: this.decoded(bytes.subarray(8, 8 + length), view.getUint16(4, true)),
      changes,
    });
  }

  private addMany(record: BiffRecord): void {
    const { view, bytes, type } = record;
    const size = type === RECORD.MULTIPLE_RK ? 6 : 2;
    need(record, 6 + size);
    const row = view.getUint16(0, true);
    const first = view.getUint16(2, true);
    const count = (bytes.length - 6) / size;
    if (view.getUint16(bytes.length - 2, true) - first + 1 !== count)
      throw new WorkbookError('damaged', 'count of cells');
    for (let index = 0; index < count; index += 1) {
      const at = 4 + index * size;
      const value = type === RECORD.MULTIPLE_RK ? rkValue(view.getInt32(at + 2, true)) : null;
      const style = view.getUint16(at, true);
      this.put(row, first + index, style, value, false);
    }
  }

  private addFormula(record: BiffRecord): void {
    need(record, 22);
    const { view } = record;
    if (view.getUint16(12, true) !== 0xffff) {
      this.add(record, view.getFloat64(6, true), true);
      return;
    }
    const [kind, value] = [view.getUint8(6), view.getUint8(8)];
    if (kind === 0)
      this.waiting = {
        row: view.getUint16(0, true),
        column: view.getUint16(2, true),
        style: view.getUint16(4, true),
      };
    else if (kind === 1) this.add(record, value !== 0, true);
    else if (kind === 2) this.add(record, errorOf(value), true);
    else if (kind === 3) this.add(record, '', true);
    else throw new WorkbookError('damaged', 'result of a formula');
  }

  private settleText(): void {
    const { text, waiting } = this;
    this.text = null;
    if (!text) return;
    if (!waiting) throw new WorkbookError('damaged', 'text without its formula');
    this.waiting = null;
    const value = this.globals.wide
      ? readWideText(text.bytes, 2, text.continued).text
      : this.decoded(
          text.bytes.subarray(2, 2 + (text.bytes[0] ?? 0) + (text.bytes[1] ?? 0) * 256),
          waiting.style,
        );
    this.put(waiting.row, waiting.column, waiting.style, value, true);
  }

  private decoded(bytes: Uint8Array, style: number): string {
    const { looks, decode } = this.globals;
    return decode(bytes, looks.fonts[looks.styles[style]?.font ?? 0]?.name ?? null);
  }

  private shared(index: number): XlsText {
    const text = this.globals.texts[index];
    if (!text) throw new WorkbookError('damaged', 'number of a text');
    return text;
  }
}

/**
 * Cells are in order nearly always. Some programs first lay out blank ones and fill them then.
 * @throws WorkbookError 'damaged' for a place that is taken
 */
function insert(cells: ForeignCell[], cell: ForeignCell): void {
  let at = cells.length;
  while (at > 0 && (cells[at - 1]?.column ?? 0) > cell.column) at -= 1;
  const there = cells[at - 1];
  if (there?.column !== cell.column) cells.splice(at, 0, cell);
  else if (there.value === null) cells[at - 1] = cell;
  else throw new WorkbookError('damaged', 'cell twice');
}

const DOUBLE = new DataView(new ArrayBuffer(8));

/**
 * A number in four bytes: a whole number or the first half of a double, either of them a
 * hundredfold.
 */
function rkValue(packed: number): number {
  let value: number;
  if (packed & 2) value = packed >> 2;
  else {
    DOUBLE.setInt32(4, packed & ~3, true);
    value = DOUBLE.getFloat64(0, true);
  }
  return packed & 1 ? value / 100 : value;
}

function errorOf(code: number): CellValue {
  const error = ERRORS[code];
  if (error === undefined) throw new WorkbookError('damaged', 'error value');
  return { error };
}
