import { WorkbookError } from '../port';
import { encodingOf, type Package } from './package';

const PIECE_BYTES = 128 * 1024;

/**
 * A part's text piece by piece, without a byte order mark.
 * @param limit the most bytes that it may have
 * @throws WorkbookError 'damaged' or 'too-large'
 */
export async function* textOf(
  parts: Package,
  name: string,
  limit?: number,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const bytes of parts.stream(name, limit)) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      const piece = bytes.subarray(at, at + PIECE_BYTES);
      yield decode(() => decoder!.decode(piece, { stream: true }));
    }
  }
  if (decoder) yield decode(() => decoder!.decode());
}

function decode(run: () => string): string {
  try {
    return run();
  } catch {
    throw new WorkbookError('damaged', 'text encoding');
  }
}
