/** The workbook on the desk, as the page knows it: the worker holds the file, the page what it shows of it. */
import type { PaneWorkLike } from '../actions/pane-work';
import type { SheetInfo } from '../workbook/port';
import { RemoteSheet } from './view/remote-sheet';
import { TILE_ROWS } from './view/sheet-frame';
import { Messenger } from './worker/messenger';

export interface Desk {
  /** Tells one opening from another: two files may have one name. */
  readonly opened: number;
  /** The file's name as opened. */
  readonly name: string;
  readonly work: PaneWorkLike;
  readonly book: Book;
}

/** The sheets as they were when last looked at. */
export interface Book {
  readonly sheets: readonly SheetInfo[];
  sheet(name: string): Promise<RemoteSheet>;
}

const KINDS: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12', '.json': 'application/json',
};

const messenger = new Messenger();

/** The worker is started while the officer looks for a file. */
export function prepareWorker(): void {
  messenger.start();
}

/** @param bytes handed over to the worker: they are not here afterwards. @throws WorkbookError */
export async function openDesk(bytes: Uint8Array, name: string): Promise<Desk> {
  const { opened, sheets } = await messenger.desk('open', { bytes });
  return { opened, name, work: messenger.work(opened), book: bookOf(sheets) };
}

export async function lookAgain(desk: Desk): Promise<Desk> {
  return { ...desk, book: bookOf(await messenger.desk('look')) };
}

export function wholeFile(): Promise<Uint8Array> {
  return messenger.desk('file');
}

export function copyToSend(withIds: boolean): Promise<Uint8Array> {
  return messenger.desk('copy', { withIds });
}

export function mergedFile(): Promise<Uint8Array> {
  return messenger.desk('merged');
}

export function flowsFile(): Promise<Uint8Array> {
  return messenger.desk('flowsFile');
}

export function blankFile(year: number): Promise<Uint8Array> {
  return messenger.desk('blank', { year });
}

function bookOf(sheets: readonly SheetInfo[]): Book {
  const read = new Map<string, Promise<RemoteSheet>>();
  const open = async (sheet: string): Promise<RemoteSheet> => {
    const view = new RemoteSheet(await messenger.desk('frame', { sheet }), (first, last) => messenger.desk('tile', { sheet, first, last }));
    // The first rows come along, so that a sheet never shows empty first.
    await view.ready(0, TILE_ROWS - 1);
    return view;
  };
  return {
    sheets,
    sheet(name) {
      let view = read.get(name);
      if (!view) {
        view = open(name);
        read.set(name, view);
        view.catch(() => read.delete(name));
      }
      return view;
    },
  };
}

/** "so-mau.xlsx" with "bieu" → "so-mau-bieu.xlsx": the file that was opened is never the file that is saved. */
export function nameWith(name: string, part: string): string {
  const at = name.lastIndexOf('.');
  const [base, kind] = at > 0 ? [name.slice(0, at), name.slice(at)] : [name, '.xlsx'];
  return `${base}-${part}${kind.toLowerCase()}`;
}

export function handOut(bytes: Uint8Array, name: string): void {
  const kind = KINDS[name.slice(name.lastIndexOf('.'))] ?? KINDS['.xlsx']!;
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn; a minute is ample for the largest file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
