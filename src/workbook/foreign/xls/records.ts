/** The stream of records that an old workbook is: a type, a length, the bytes. */
import { WorkbookError } from '../../port';
import { isKnownRecord } from './known-records';
import recordNumbers from './records.json';

export const RECORD = recordNumbers;

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
