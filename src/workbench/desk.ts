/** The workbook on the desk: a file that was opened, what has been added to it, and how it goes out again. */
import type { SheetPlan } from '../actions/send-out';
import type { XlsxWorkbook } from '../workbook/xlsx/open';
import type { BookView } from './view/book-view';

export interface Desk {
  /** Tells one opening from another: two files may have one name. */
  readonly opened: number;
  readonly workbook: XlsxWorkbook;
  /** The file's name as opened. */
  readonly name: string;
  readonly view: BookView;
}

let opened = 0;

const KINDS: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** The reader of files: loaded apart, so that the page itself is there at once. */
export function loadReader() {
  return Promise.all([import('../workbook/xlsx/open'), import('./view/book-view')]);
}

/** @throws WorkbookError */
export async function openDesk(bytes: Uint8Array, name: string): Promise<Desk> {
  const [{ openXlsx }] = await loadReader();
  const workbook = await openXlsx(bytes);
  opened += 1;
  return { opened, workbook, name, view: await views(workbook) };
}

export async function lookAgain(desk: Desk): Promise<Desk> {
  return { ...desk, view: await views(desk.workbook) };
}

/** A new workbook of these sheets, under a name of its own. */
export async function newBook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const { createXlsx } = await import('../workbook/xlsx/create');
  return createXlsx(plans);
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

async function views(workbook: XlsxWorkbook): Promise<BookView> {
  const [, { BookView: Views }] = await loadReader();
  return Views.open(workbook);
}
