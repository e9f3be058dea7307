/** Packs and unpacks packages by a library that the program itself does not use, so that the two check each other. */
import {
  BlobReader,
  BlobWriter,
  configure,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';

configure({ useWebWorkers: false });

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts as a zip, in the order given. */
export async function zip(parts: Parts): Promise<Uint8Array> {
  const blob = new BlobWriter('application/zip');
  const writer = new ZipWriter(blob);
  for (const [name, content] of Object.entries(parts)) {
    await writer.add(
      name,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
    );
  }
  return new Uint8Array(await ((await writer.close()) as Blob).arrayBuffer());
}

/** The parts of a zip by their names, in the order of its directory; check sums are verified. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new BlobReader(new Blob([bytes as BlobPart])), {
    checkSignature: true,
  });
  const parts = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return parts;
}

export async function unzipText(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await unzip(bytes)).get(name);
  if (!part) throw new Error(`No part ${name}`);
  return new TextDecoder().decode(part);
}
