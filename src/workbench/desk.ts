/**
 * The workbook on the desk, as the page knows it: the worker holds the file, the page what it shows
 * of it.
 */
import type { PaneWorkLike } from '../app/pane-work';
import { pickedFile } from '../taskpane/parts/picked-file';
import {
  WorkbookError,
  type Origin,
  type SheetInfo,
  type WorkbookErrorCode,
} from '../workbook/port';
import type { Area } from '../app/cells';
import type { Places, Sums } from './view/asked';
import { RemoteSheet } from './view/remote-sheet';
import { TILE_ROWS } from './view/sheet-frame';
import { LIMITS } from './worker/limits';
import type { MergedFiles } from './worker/messages';
import { Messenger } from './worker/messenger';
import { startWorkbookWorker } from './worker/start';

export interface Desk {
  /** Tells one opening from another: two files may have one name. */
  readonly opened: number;
  /** The file's name as opened. */
  readonly name: string;
  readonly work: PaneWorkLike;
  readonly book: Book;
  /** Sheets that no file held when it was opened. */
  readonly unsaved: readonly string[];
}

/** The sheets as they were when last looked at. */
export interface Book {
  readonly sheets: readonly SheetInfo[];
  sheet(name: string): Promise<RemoteSheet>;
  /** What is shown in an area, as the clipboard has it. */
  copy(sheet: string, area: Area): Promise<string>;
  sums(sheet: string, area: Area): Promise<Sums>;
  /** In all sheets. */
  find(text: string): Promise<Places>;
}

/** A worker whose workbook is on the desk; none before the first. */
let current: Messenger | null = null;
/** One that was started beforehand, while the officer looks for a file. */
let spare: Messenger | null = null;
interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly origin: Origin | null;
  /** Sheets that no file holds. */
  readonly unsaved: readonly string[];
}

/**
 * The file as it was opened, from which it is read again when its worker had to be ended. Kept in
 * the page's memory alone.
 */
let source: Source | null = null;
let opening: Messenger | null = null;
/** Comes with what shows a workbook, after the page to pick a file on. */
const reader = () => import('../workbook/foreign-worker/read-foreign');
let openings = 0;
let onLost: (why: WorkbookErrorCode) => void = () => undefined;

export function prepareWorker(): void {
  spare ??= new Messenger(startWorkbookWorker);
}

/**
 * @param lost called when the worker of the open workbook had to be ended: the workbook can be
 * opened once more by {@link openAgain}
 */
export function watchDesk(lost: (why: WorkbookErrorCode) => void): void {
  onLost = lost;
}

/**
 * Opens a file in a worker of its own: whatever the file does to it, the workbook that is open
 * stays as it is.
 * @param file handed over to the worker: they are not here afterwards
 * @throws WorkbookError, "gave-up" when the file takes too long or too much memory
 */
export async function openDesk(
  file: Uint8Array,
  name: string,
  unsaved: readonly string[] = [],
): Promise<Desk> {
  const { asXlsxFile } = await reader();
  return openXlsxDesk({ name, unsaved, ...(await asXlsxFile(file, name)) });
}

async function openXlsxDesk(wanted: Source): Promise<Desk> {
  const { bytes, name, origin, unsaved } = wanted;
  const kept = { ...wanted, bytes: bytes.slice() };
  const messenger: Messenger = new Messenger(startWorkbookWorker, {
    lost: (why) => {
      if (current === messenger) onLost(why);
    },
  });
  spare?.end();
  spare = null;
  opening = messenger;
  const limit = setTimeout(() => messenger.end('gave-up'), LIMITS.open);
  try {
    const { opened, sheets } = await messenger.desk.open({ bytes, origin });
    current?.end();
    current = messenger;
    source = kept;
    openings += 1;
    return {
      opened: openings,
      name,
      work: messenger.work(opened),
      book: bookOf(sheets, messenger),
      unsaved,
    };
  } catch (error) {
    messenger.end();
    throw error;
  } finally {
    clearTimeout(limit);
    opening = null;
  }
}

/** The officer does not want to wait for the file that is being opened. */
export function stopOpening(): void {
  void reader().then(({ stopReading }) => stopReading());
  opening?.end('cancelled');
}

/**
 * Where the file is on disk is what the workbook goes back to when its worker has to be ended.
 * @param name under which it is open from now on
 */
export function keepAsSaved(bytes: Uint8Array, name: string): void {
  if (source) source = { ...source, bytes: bytes.slice(), name, unsaved: [] };
}

/** The workbook of the desk, as it was when it was opened or last saved. */
export function openAgain(): Promise<Desk> {
  if (!source) throw new WorkbookError('gave-up');
  return openXlsxDesk(source);
}

export async function lookAgain(desk: Desk): Promise<Desk> {
  const messenger = currentOne();
  return { ...desk, book: bookOf(await messenger.desk.look(), messenger) };
}

/** Several files as one workbook; the one on the desk stays as it is. */
export async function mergeOnDesk(files: readonly File[]): Promise<MergedFiles> {
  const { readPicked } = await reader();
  const read = [];
  for (const file of files) read.push(await pickedFile({ readFile: readPicked }, file));
  const messenger = new Messenger(startWorkbookWorker);
  opening = messenger;
  try {
    return await messenger.desk.mergeAll({ files: read });
  } finally {
    messenger.end();
    opening = null;
  }
}

export function blankFile(year: number): Promise<Uint8Array> {
  prepareWorker();
  return (current ?? spare!).desk.blank({ year });
}

function currentOne(): Messenger {
  if (!current) throw new WorkbookError('gave-up');
  return current;
}

/** What the worker of the open workbook is asked for beside the work of the pane. */
export function onDesk(): Messenger['desk'] {
  return currentOne().desk;
}

/** The pages that are previewed, shown as the sheets of the workbook are. */
export async function previewBook(): Promise<Book> {
  const messenger = currentOne();
  return bookOf(await messenger.desk.previewed(), messenger, true);
}

function bookOf(sheets: readonly SheetInfo[], messenger: Messenger, preview = false): Book {
  const read = new Map<string, Promise<RemoteSheet>>();
  const open = async (sheet: string): Promise<RemoteSheet> => {
    const view = new RemoteSheet(await messenger.desk.frame({ sheet, preview }), (first, last) =>
      messenger.desk.tile({ sheet, preview, first, last }),
    );
    // The first rows come along, so that a sheet never shows empty first.
    await view.ready(0, TILE_ROWS - 1);
    return view;
  };
  return {
    sheets,
    copy: (sheet, area) => messenger.desk.copyCells({ sheet, preview, area }),
    sums: (sheet, area) => messenger.desk.sums({ sheet, preview, area }),
    find: (text) => messenger.desk.find({ text }),
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

/**
 * "so-mau.xlsx" with "bieu" → "so-mau-bieu.xlsx": the file that was opened is never the file that
 * is saved.
 */
export function nameWith(name: string, part: string): string {
  const at = name.lastIndexOf('.');
  const [base, kind] = at > 0 ? [name.slice(0, at), name.slice(at).toLowerCase()] : [name, ''];
  // The result of a file of another kind is a new .xlsx.
  // What was saved under that name once keeps it.
  const stem = base.endsWith(`-${part}`) ? base : `${base}-${part}`;
  return `${stem}${kind === '.xlsm' ? kind : '.xlsx'}`;
}

/** The name of a new workbook, which is an .xlsx. */
export function newNameWith(name: string, part: string): string {
  return nameWith(name, part).replace(/\.xlsm$/, '.xlsx');
}
