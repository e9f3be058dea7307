/**
 * Deflate by the streams that browsers and Node bring along, so that no codec has to be shipped or
 * allowed by the content security policy.
 */
import { WorkbookError } from '../port';
import { crc32 } from './crc32';
import { MAX_RATIO, RATIO_FREE_BYTES } from './limits';

const FEED_BYTES = 64 * 1024;
/** Parts up to this size may be inflated at one go; they are handed out in pieces all the same. */
const MAX_WHOLE_BYTES = 64 * 1024 * 1024;

/** A codec that a host offers because its own is faster than the streams. */
export interface WholeCodec {
  /**
   * All inflated bytes, `likely` of them, or 'too-large' when there would be more than `limit`.
   * @throws for a broken stream
   */
  inflate(packed: Uint8Array, limit: number, likely: number): Uint8Array | 'too-large';
  deflate(bytes: Uint8Array): Uint8Array;
  /** Whether the bytes are text; absent where the host has no quick way to tell. */
  readonly isUtf8?: ((bytes: Uint8Array) => boolean) | undefined;
  /** The check sum of a zip, see {@link crc32}; absent where the host has none of its own. */
  readonly crc32?: ((bytes: Uint8Array, previous: number) => number) | undefined;
}

let whole: WholeCodec | null = null;

/**
 * For the command line, where Node inflates a sheet several times as fast at one go as through a
 * stream.
 */
export function useCodec(codec: WholeCodec): void {
  whole = codec;
}

/** Whether the bytes are text in UTF-8, or null where the host has no quick way to tell. */
export function isUtf8(bytes: Uint8Array): boolean | null {
  return whole?.isUtf8 ? whole.isUtf8(bytes) : null;
}

/**
 * The check sum that a zip keeps for each entry; pass the last result to go on with the next piece.
 */
export function checkSum(bytes: Uint8Array, previous: number): number {
  return whole?.crc32 ? whole.crc32(bytes, previous) : crc32(bytes, previous);
}

/**
 * The inflated bytes at one go; null where the host offers no such codec or the part is too big for
 * it.
 * @param size the size that the zip tells, which may be a lie
 * @throws WorkbookError 'damaged'
 */
export function inflateWhole(packed: Uint8Array, size: number, limit: number): Uint8Array | null {
  if (!whole || size > MAX_WHOLE_BYTES) return null;
  try {
    const most = Math.min(limit, ratioLimit(packed), MAX_WHOLE_BYTES);
    const bytes = whole.inflate(packed, most, Math.min(size, most));
    // What is more than it claims to be is left to the stream, which knows how much is too much.
    return bytes === 'too-large' ? null : bytes;
  } catch {
    throw new WorkbookError('damaged', 'deflate stream');
  }
}

/** Whether a part of that size is inflated again each time, where others are kept. */
export function isLong(size: number): boolean {
  return whole !== null && size > MAX_WHOLE_BYTES;
}

function ratioLimit(packed: Uint8Array): number {
  return Math.max(RATIO_FREE_BYTES, packed.length * MAX_RATIO);
}

/**
 * The inflated bytes, piece by piece.
 * @param limit the most bytes that may come out
 * @throws WorkbookError 'damaged' for a broken stream, 'too-large' beyond the limit or at the ratio
 * of a zip bomb
 */
export async function* inflate(packed: Uint8Array, limit: number): AsyncGenerator<Uint8Array> {
  const reader = through(packed, new DecompressionStream('deflate-raw')).getReader();
  const most = Math.min(limit, ratioLimit(packed));
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new WorkbookError('damaged', 'deflate stream');
      });
      if (done) return;
      total += value.length;
      if (total > most) throw new WorkbookError('too-large', 'inflated part');
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The deflated bytes. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (whole) return whole.deflate(bytes);
  const reader = through(bytes, new CompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concat(pieces);
    pieces.push(value);
  }
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    all.set(piece, offset);
    offset += piece.length;
  }
  return all;
}

/**
 * Fed in small pieces, so that a stream that is given up early has not inflated everything by then.
 */
function through(bytes: Uint8Array, codec: GenericTransformStream): ReadableStream<Uint8Array> {
  let offset = 0;
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (offset >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(offset, offset + FEED_BYTES));
      offset += FEED_BYTES;
    },
  });
  return source.pipeThrough(codec as ReadableWritablePair<Uint8Array, Uint8Array>);
}
