/**
 * Has a workbook of another kind read by a worker of its own, which is ended when it takes too
 * long.
 */
import { Messenger } from '../../workbench/worker/messenger';
import { startForeignWorker } from '../../workbench/worker/start';
import { mustBeBounded, needsOtherReader, patience } from '../foreign/kind';
import { WorkbookError, type Origin } from '../port';
import type { ReadFile } from './main';

export interface PageFile {
  readonly bytes: Uint8Array;
  /** Of a file that was of another kind; null for an .xlsx. */
  readonly origin: Origin | null;
}

let reading: Messenger | null = null;

/**
 * A file as an .xlsx: as it is, or made of one of another kind.
 * @throws WorkbookError, "gave-up" when it takes too long or too much memory
 */
export async function asXlsxFile(bytes: Uint8Array, name: string): Promise<PageFile> {
  if (!needsOtherReader(bytes, name)) return { bytes, origin: null };
  mustBeBounded(bytes);
  const messenger = new Messenger(startForeignWorker);
  reading = messenger;
  const limit = setTimeout(() => messenger.end('gave-up'), patience(bytes.length));
  try {
    const read = await messenger.call('read', { bytes, name });
    if (!isRead(read)) throw new WorkbookError('damaged', 'no answer');
    return read;
  } finally {
    clearTimeout(limit);
    messenger.end();
    reading = null;
  }
}

/** A file beside the open workbook. */
export async function readPicked(file: File): Promise<PageFile> {
  return asXlsxFile(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The officer does not want to wait. */
export function stopReading(): void {
  reading?.end('cancelled');
}

function isRead(read: unknown): read is ReadFile {
  return typeof read === 'object' && read !== null && 'bytes' in read && 'origin' in read;
}
