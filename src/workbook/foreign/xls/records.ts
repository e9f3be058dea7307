/** The stream of records that an old workbook is: a type, a length, the bytes. */
import { WorkbookError } from '../../port';
import { isKnownRecord } from './known-records';

export const RECORD = {
  FORMULA: 0x06,
  EOF: 0x0a,
  PROTECT: 0x12,
  DATE_1904: 0x22,
  FILE_PASS: 0x2f,
  FONT: 0x31,
  CONTINUE: 0x3c,
  PANE: 0x41,
  CODE_PAGE: 0x42,
  DEFAULT_WIDTH: 0x55,
  OBJECT: 0x5d,
  COLUMNS: 0x7d,
  SHEET_OPTIONS: 0x81,
  SHEET: 0x85,
  PALETTE: 0x92,
  FILTER_MODE: 0x9b,
  FILTER_INFO: 0x9d,
  PRINT: 0xa1,
  MULTIPLE_RK: 0xbd,
  MULTIPLE_BLANK: 0xbe,
  RICH_LABEL: 0xd6,
  XF: 0xe0,
  MERGES: 0xe5,
  PICTURE: 0xe9,
  DRAWING: 0xec,
  STRINGS: 0xfc,
  LABEL_SST: 0xfd,
  NAME: 0x18,
  DIMENSIONS: 0x200,
  BLANK: 0x201,
  NUMBER: 0x203,
  LABEL: 0x204,
  BOOLEAN_OR_ERROR: 0x205,
  STRING: 0x207,
  ROW: 0x208,
  ARRAY: 0x221,
  TABLE: 0x236,
  WINDOW: 0x23e,
  RK: 0x27e,
  FORMAT: 0x41e,
  SHARED_FORMULA: 0x4bc,
  LINK: 0x1b8,
  FORMULA_3: 0x206,
  FORMULA_4: 0x406,
  START: 0x809,
} as const;

export interface BiffRecord {
  readonly type: number;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where it starts in the stream. */
  readonly at: number;
}

/**
 * Records of a stream from a place on.
 * @throws WorkbookError 'damaged' where a record reaches beyond the stream
 */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const whole = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = from; at < stream.length;) {
    if (at + 4 > stream.length) return;
    const length = whole.getUint16(at + 2, true);
    const start = at + 4;
    if (start + length > stream.length) throw new WorkbookError('damaged', 'record cut off');
    const type = whole.getUint16(at, true);
    if (!isKnownRecord(type, length)) throw new WorkbookError('damaged', 'kind of a record');
    yield {
      type,
      bytes: stream.subarray(start, start + length),
      view: new DataView(stream.buffer, stream.byteOffset + start, length),
      at,
    };
    at = start + length;
  }
}

/** @throws WorkbookError 'damaged' when a record is shorter than what it is to hold */
export function need(record: BiffRecord, bytes: number): void {
  if (record.bytes.length < bytes) throw new WorkbookError('damaged', `record ${record.type}`);
}
