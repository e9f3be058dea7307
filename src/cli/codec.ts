/**
 * Deflate by Node itself: at one go it is several times as fast as through the streams that
 * browsers have too.
 */
import { isUtf8 } from 'node:buffer';
import zlib, { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { WholeCodec } from '../workbook/package/codec';

/** Node has it from 20.15 on, and its types do not know. */
function ownCrc32(node: object): WholeCodec['crc32'] {
  const crc32 = 'crc32' in node ? node.crc32 : null;
  return typeof crc32 === 'function'
    ? (bytes, previous) => Number(crc32(bytes, previous))
    : undefined;
}

export const nodeCodec: WholeCodec = {
  inflate(packed, limit, likely) {
    try {
      // In one chunk, so that nothing has to be put together afterwards.
      const inflated = inflateRawSync(packed, { maxOutputLength: limit, chunkSize: likely + 64 });
      return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.length);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
      throw error;
    }
  },
  deflate: (bytes) => deflateRawSync(bytes),
  isUtf8,
  crc32: ownCrc32(zlib),
};
