/** Starts the worker that reads workbooks of other kinds. It has the library for that, and is started when such a file comes. */
import '../sealed';
import { convert } from '../../../workbook/foreign/convert';
import type { Origin } from '../../../workbook/port';
import { serve, type Thread } from '../serve';

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
}

serve(self as unknown as Thread, {
  async answer(_, wish) {
    const { bytes: file, name } = wish as { readonly bytes: Uint8Array; readonly name: string };
    const { bytes, kind, lost } = await convert(file, name);
    const result: ReadFile = { bytes, origin: { kind, lost } };
    return { result, transfer: [bytes.buffer as ArrayBuffer] };
  },
});
