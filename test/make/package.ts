/** The parts inside an .xlsx package as text, for tests that look at or damage a single part. */
import {
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from '@zip.js/zip.js';

const UTF8 = new TextDecoder();

/** Every part in the order of the package; the bytes are the uncompressed ones. */
export async function packageParts(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const parts = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory)
      parts.set(entry.filename, await (entry as FileEntry).getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return parts;
}

export async function packageText(bytes: Uint8Array, part: string): Promise<string> {
  const found = (await packageParts(bytes)).get(part);
  if (!found) throw new Error(`No part ${part}`);
  return UTF8.decode(found);
}

export type Edit = (xml: string) => string;

/** The same package with some parts rewritten (`edit` sees their text) or added (a plain text). */
export async function withParts(
  bytes: Uint8Array,
  edits: Readonly<Record<string, Edit | string>>,
): Promise<Uint8Array> {
  const parts = await packageParts(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const before = parts.get(name);
    const text = typeof edit === 'string' ? edit : edit(before ? UTF8.decode(before) : '');
    parts.set(name, new TextEncoder().encode(text));
  }
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    lastModDate: new Date(1980, 0, 1),
  });
  for (const [name, data] of parts) await writer.add(name, new Uint8ArrayReader(data));
  return writer.close();
}

const ERROR_RESULT =
  /<c r="([A-Z]+\d+)"((?: s="\d+")?) t="str">(<f>[^<]*<\/f><v>#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NULL!|NUM!)<\/v>)/g;

/** The writer stores a formula's error result as a text; Excel stores it as an error, so the cell's type is put right. */
export async function markErrorResults(bytes: Uint8Array): Promise<Uint8Array> {
  const edits: Record<string, Edit> = {};
  for (const [name, data] of await packageParts(bytes)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    if (UTF8.decode(data).search(ERROR_RESULT) >= 0)
      edits[name] = (xml) => xml.replace(ERROR_RESULT, '<c r="$1"$2 t="e">$3');
  }
  return Object.keys(edits).length > 0 ? withParts(bytes, edits) : bytes;
}
