/**
 * Deflate by the streams that browsers and Node bring along, so that no codec has to be shipped or allowed by the
 * content security policy.
 */
import { WorkbookError } from '../../port';
import { MAX_RATIO, RATIO_FREE_BYTES } from '../limits';

const FEED_BYTES = 64 * 1024;

/**
 * The inflated bytes, piece by piece.
 * @param limit the most bytes that may come out
 * @throws WorkbookError 'damaged' for a broken stream, 'too-large' beyond the limit or at the ratio of a zip bomb
 */
export async function* inflate(packed: Uint8Array, limit: number): AsyncGenerator<Uint8Array> {
  const reader = through(packed, new DecompressionStream('deflate-raw')).getReader();
  const ratioLimit = Math.max(RATIO_FREE_BYTES, packed.length * MAX_RATIO);
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new WorkbookError('damaged', 'deflate stream');
      });
      if (done) return;
      total += value.length;
      if (total > limit || total > ratioLimit) throw new WorkbookError('too-large', 'inflated part');
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The deflated bytes. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = through(bytes, new CompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concat(pieces);
    pieces.push(value);
  }
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    all.set(piece, offset);
    offset += piece.length;
  }
  return all;
}

/** Fed in small pieces, so that a stream that is given up early has not inflated everything by then. */
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
