/** Turns a workbook of another kind into an .xlsx. */
import { asXlsx } from './write/as-xlsx';
import type { Origin } from '../port';
import { readXls } from './xls/read-xls';

export interface Converted extends Origin {
  readonly bytes: Uint8Array;
}

/** @throws WorkbookError that says how the file is broken */
export async function convert(file: Uint8Array, name: string): Promise<Converted> {
  const book = readXls(file);
  return { kind: book.kind, lost: book.lost, bytes: await asXlsx(book) };
}
