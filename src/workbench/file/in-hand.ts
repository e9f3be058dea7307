/**
 * The file that the officer works on, and whether it is still the one that was read. Held in the
 * page's memory as long as the page is open, and nowhere else.
 */
export interface InHand {
  readonly name: string;
  /** Null for a workbook that is no file yet. */
  readonly file: File | null;
  /** Null where the browser gives none: then the file can be read again only when it is picked. */
  readonly handle: FileSystemFileHandle | null;
}

export type Disk =
  | { readonly is: 'same' }
  /** @param at when it was saved; null where the browser does not tell */
  | { readonly is: 'changed'; readonly at: Date | null }
  | { readonly is: 'gone' };

export const ofFile = (file: File): InHand => ({ name: file.name, file, handle: null });

export async function ofHandle(handle: FileSystemFileHandle): Promise<InHand> {
  return { name: handle.name, file: await handle.getFile(), handle };
}

/** The file as it is on disk at this moment. */
export async function again({ name, file, handle }: InHand): Promise<InHand> {
  return handle ? ofHandle(handle) : { name, file, handle };
}

export async function bytesOf({ file }: InHand): Promise<Uint8Array> {
  return new Uint8Array(await (file ?? new Blob()).arrayBuffer());
}

/**
 * Excel saves by putting another file in the old one's place: what was taken in hand before then
 * reads no more, and its handle gives the new one.
 */
export async function onDisk({ file, handle }: InHand): Promise<Disk> {
  if (!file) return { is: 'same' };
  try {
    if (handle) {
      const now = await handle.getFile();
      return now.lastModified === file.lastModified && now.size === file.size
        ? { is: 'same' }
        : { is: 'changed', at: new Date(now.lastModified) };
    }
    await file.slice(0, 1).arrayBuffer();
    return { is: 'same' };
  } catch (error) {
    const gone = error instanceof DOMException && error.name === 'NotFoundError';
    return gone ? { is: 'gone' } : { is: 'changed', at: null };
  }
}

/**
 * Writes a file whole or not at all: the browser puts it in its place when it is complete.
 * @returns the file in hand, as it is after that
 */
export async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<InHand> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes.slice());
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return ofHandle(handle);
}
