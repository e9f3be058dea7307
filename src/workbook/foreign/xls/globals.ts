/** What stands before the sheets of an old workbook: its sheets, texts, looks, date system. */
import { WorkbookError, type SheetVisibility } from '../../port';
import { MAX_SHEETS } from '../../xlsx/limits';
import type { Area } from '../../../domain/address';
import { Looks } from './looks';
import { byteReader, type ByteReader } from './old-text';
import { need, RECORD, recordsFrom, type BiffRecord } from './records';
import { readStringTable, readWideText, type XlsText } from './strings';

export interface XlsTab {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Where its records start. */
  readonly at: number;
  readonly kind: 'worksheet' | 'macro' | 'chart' | 'other';
}

export interface XlsGlobals {
  /** BIFF8: texts are Unicode. */
  readonly wide: boolean;
  readonly date1904: boolean;
  readonly tabs: readonly XlsTab[];
  readonly texts: readonly XlsText[];
  readonly looks: Looks;
  readonly decode: ByteReader;
  /** Areas of filters by the position of their sheet. */
  readonly filters: ReadonlyMap<number, Area>;
  /** Names of areas, or rows that are repeated in print. */
  readonly otherNames: boolean;
  /** Where the sheets start. */
  readonly end: number;
}

const STATES: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];
const KINDS: Readonly<Record<number, XlsTab['kind']>> = { 0: 'worksheet', 1: 'macro', 2: 'chart' };
const FILTER_NAME = 0x0d;
const HIDDEN_NAME = 1;

/** @throws WorkbookError 'password', 'old-xls' for what is older than Excel 5, 'damaged' */
export function readGlobals(stream: Uint8Array): XlsGlobals {
  const reader = new GlobalsReader();
  for (const record of recordsFrom(stream, 0)) {
    if (reader.take(record)) return { ...reader.finish(), end: record.end };
  }
  throw new WorkbookError('damaged', 'globals cut off');
}

class GlobalsReader {
  private wide = true;
  private codePage = 1252;
  private date1904 = false;
  private readonly tabs: XlsTab[] = [];
  private readonly filters = new Map<number, Area>();
  private looks: Looks | null = null;
  private strings: { record: BiffRecord; continued: Uint8Array[] } | null = null;
  private last = 0;
  private otherNames = false;

  /** @returns whether this was the last one */
  take(record: BiffRecord): boolean {
    const { type, view } = record;
    if (!this.looks) {
      this.looks = this.begin(record);
      return false;
    }
    if (type === RECORD.CONTINUE && this.last === RECORD.STRINGS) {
      this.strings?.continued.push(record.bytes);
      return false;
    }
    this.last = type;
    switch (type) {
      case RECORD.EOF:
        return true;
      case RECORD.FILE_PASS:
        throw new WorkbookError('password');
      case RECORD.CODE_PAGE:
        need(record, 2);
        this.codePage = view.getUint16(0, true);
        break;
      case RECORD.DATE_1904:
        need(record, 2);
        this.date1904 = view.getUint16(0, true) === 1;
        break;
      case RECORD.SHEET:
        this.addTab(record);
        break;
      case RECORD.NAME:
        this.addName(record);
        break;
      case RECORD.STRINGS:
        if (this.strings) throw new WorkbookError('damaged', 'texts twice');
        this.strings = { record, continued: [] };
        break;
      case RECORD.FONT:
        this.looks.addFont(record);
        break;
      case RECORD.FORMAT:
        this.looks.addFormat(record);
        break;
      case RECORD.XF:
        this.looks.addStyle(record);
        break;
      case RECORD.PALETTE:
        this.looks.addPalette(record);
        break;
    }
    return false;
  }

  finish(): Omit<XlsGlobals, 'end'> {
    if (!this.looks || this.tabs.length === 0) throw new WorkbookError('damaged', 'no sheets');
    this.looks.settle();
    return {
      wide: this.wide,
      date1904: this.date1904,
      tabs: this.tabs,
      texts: this.strings ? readStringTable(this.strings.record, this.strings.continued) : [],
      looks: this.looks,
      decode: byteReader(this.codePage),
      filters: this.filters,
      otherNames: this.otherNames,
    };
  }

  private begin(record: BiffRecord): Looks {
    if (record.type !== RECORD.START) throw new WorkbookError('damaged', 'no start');
    need(record, 4);
    const version = record.view.getUint16(0, true);
    if (version !== 0x600 && version !== 0x500) throw new WorkbookError('old-xls', 'version');
    this.wide = version === 0x600;
    return new Looks(this.wide, () => byteReader(this.codePage));
  }

  private addTab(record: BiffRecord): void {
    need(record, 7);
    if (this.tabs.length >= MAX_SHEETS) throw new WorkbookError('too-large', 'sheets');
    const { view, bytes } = record;
    const name = bytes.subarray(6);
    this.tabs.push({
      at: view.getUint32(0, true),
      visibility: STATES[view.getUint8(4) & 3] ?? 'visible',
      kind: KINDS[view.getUint8(5)] ?? 'other',
      name: this.wide
        ? readWideText(name, 1).text
        : byteReader(this.codePage)(name.subarray(1, 1 + (name[0] ?? 0)), null),
    });
  }

  /** Of the names, the one that Excel keeps for the area of a filter is taken. */
  private addName({ view, bytes }: BiffRecord): void {
    if (bytes.length < 16) return;
    const [flags, letters] = [view.getUint16(0, true), view.getUint8(3)];
    const sheet = view.getUint16(8, true);
    const isFilter =
      (flags & 0x20) !== 0 && letters === 1 && bytes[this.wide ? 15 : 14] === FILTER_NAME;
    if (!isFilter && (flags & HIDDEN_NAME) === 0) this.otherNames = true;
    if (!isFilter || !this.wide || sheet === 0) return;
    const formula = bytes.subarray(16);
    if (formula.length < 11 || ((formula[0] ?? 0) & 0x1f) !== 0x1b) return;
    const area = new DataView(formula.buffer, formula.byteOffset, formula.length);
    this.filters.set(sheet - 1, {
      top: area.getUint16(3, true),
      bottom: area.getUint16(5, true),
      left: area.getUint16(7, true) & 0xff,
      right: area.getUint16(9, true) & 0xff,
    });
  }
}
