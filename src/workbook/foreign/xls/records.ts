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

/** Its bytes are taken out of the stream when they are asked for: a long sheet has a million. */
export class BiffRecord {
  private ownBytes: Uint8Array | null = null;
  private ownView: DataView | null = null;

  constructor(
    private readonly stream: Uint8Array,
    readonly type: number,
    /** Where it starts in the stream, with its type and length. */
    readonly at: number,
    /** Without its type and length. */
    readonly length: number,
  ) {}

  get bytes(): Uint8Array {
    return (this.ownBytes ??= this.stream.subarray(this.at + 4, this.end));
  }

  get view(): DataView {
    const { buffer, byteOffset } = this.stream;
    return (this.ownView ??= new DataView(buffer, byteOffset + this.at + 4, this.length));
  }

  get end(): number {
    return this.at + 4 + this.length;
  }
}

/**
 * Records of a stream from a place on.
 * @throws WorkbookError 'damaged' where a record reaches beyond the stream, or is of no known kind
 */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<BiffRecord> {
  for (let at = from; at + 4 <= stream.length;) {
    const length = lengthAt(stream, at);
    yield new BiffRecord(stream, typeAt(stream, at), at, length);
    at += 4 + length;
  }
}

export function typeAt(stream: Uint8Array, at: number): number {
  return (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8);
}

/**
 * How long the record at a place is, without its type and length.
 * @throws WorkbookError 'damaged' as {@link recordsFrom}
 */
export function lengthAt(stream: Uint8Array, at: number): number {
  const length = typeAt(stream, at + 2);
  if (at + 4 + length > stream.length) throw new WorkbookError('damaged', 'record cut off');
  if (!isKnownRecord(typeAt(stream, at), length))
    throw new WorkbookError('damaged', 'kind of a record');
  return length;
}

/** @throws WorkbookError 'damaged' when a record is shorter than what it is to hold */
export function need(record: BiffRecord, bytes: number): void {
  if (record.length < bytes) throw new WorkbookError('damaged', `record ${record.type}`);
}
