/**
 * Starts the worker that reads workbooks of other kinds. It has the library for that, and is
 * started when such a file comes.
 */
import '../../workbench/worker/sealed';
import { convert } from '../foreign/convert';
import { WorkbookError, type Origin } from '../port';
import { serve, thisThread } from '../../workbench/worker/serve';

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
}

interface ReadWish {
  readonly bytes: Uint8Array;
  readonly name: string;
}

function isWish(wish: unknown): wish is ReadWish {
  return typeof wish === 'object' && wish !== null && 'bytes' in wish && 'name' in wish;
}

serve(thisThread(), {
  async answer(_, wish) {
    if (!isWish(wish)) throw new WorkbookError('damaged', 'no file');
    const { bytes: file, name } = wish;
    const { bytes, ...origin } = await convert(file, name);
    const result: ReadFile = { bytes, origin };
    const { buffer } = bytes;
    return { result, transfer: buffer instanceof ArrayBuffer ? [buffer] : [] };
  },
});
