/**
 * Files that were opened lately, so that the officer opens one again by its name. The browser keeps
 * their handles and names, and no letter of what is in them; where it keeps no handles, none is
 * remembered. Every page of this machine that is opened from disk shares one such place.
 */
import { ofHandle, type InHand } from './in-hand';

export interface Recent {
  readonly name: string;
  readonly at: Date;
  /** Whether it was saved from here. */
  readonly saved: boolean;
  readonly handle: FileSystemFileHandle;
}

declare global {
  interface FileSystemHandle {
    requestPermission?(wish: { readonly mode: 'read' }): Promise<PermissionState>;
  }
}

const DATABASE = 'giam-ngheo.gan-day';
const FILES = 'files';
const MOST = 6;

/** One request to the store; whatever a browser or an office forbids is no list. */
async function ask<T>(
  mode: IDBTransactionMode,
  wish: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    // Nothing is made before there is something to keep.
    const kept = await indexedDB.databases();
    if (mode === 'readonly' && !kept.some(({ name }) => name === DATABASE)) return null;
    const database = await done(opening());
    try {
      return await done(wish(database.transaction(FILES, mode).objectStore(FILES)));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(FILES);
  return request;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new DOMException()));
  });

/** Latest first. */
export async function recentFiles(): Promise<readonly Recent[]> {
  return (await ask<readonly Recent[]>('readonly', (files) => files.get(FILES))) ?? [];
}

/**
 * Puts a file first. Which of the others it is must be asked of the disk, and no transaction waits
 * for that; the list is taken and put back in one, so that another page's file is not lost.
 */
export async function keepRecent({ name, handle }: InHand, saved: boolean): Promise<void> {
  if (!handle) return;
  const before = new Set<number>();
  for (const one of await recentFiles())
    if (await isSame(one.handle, handle)) before.add(one.at.getTime());
  await ask('readwrite', (files) => {
    const held: IDBRequest<readonly Recent[] | undefined> = files.get(FILES);
    held.addEventListener('success', () => {
      const others = (held.result ?? []).filter(({ at }) => !before.has(at.getTime()));
      const first: Recent = { name, at: new Date(), saved, handle };
      files.put([first, ...others].slice(0, MOST), FILES);
    });
    return held;
  });
}

/** A file that is gone is no file that was opened again. */
const isSame = (one: FileSystemFileHandle, other: FileSystemFileHandle): Promise<boolean> =>
  one.isSameEntry(other).catch(() => false);

export async function forgetRecent(): Promise<void> {
  await ask('readwrite', (files) => files.delete(FILES));
}

/**
 * The file as it is on disk; the browser asks the officer first.
 * @returns null when they do not let it
 * @throws DOMException when it is no longer there
 */
export async function openRecent({ handle }: Recent): Promise<InHand | null> {
  const may = (await handle.requestPermission?.({ mode: 'read' })) ?? 'granted';
  return may === 'granted' ? ofHandle(handle) : null;
}
