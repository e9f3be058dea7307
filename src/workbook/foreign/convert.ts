/** Turns a workbook of another kind into an .xlsx. */
import { WorkbookError, type Origin } from '../port';
import { Package } from '../package/package';
import { isTextName, mustBeBounded } from './kind';
import type { ForeignBook } from './model';
import { readOds } from './ods/read-ods';
import { decodeBytes } from './text/encoding';
import { readCsv } from './text/read-csv';
import { readHtml } from './text/read-html';
import { asXlsx } from './write/as-xlsx';
import { readXml } from './xml/read-xml';
import { readXls } from './xls/read-xls';
import { readXlsb } from './xlsb/read-xlsb';

export interface Converted extends Origin {
  readonly bytes: Uint8Array;
}

/**
 * @param name the file's name or its ending alone
 * @throws WorkbookError that says how the file is broken
 */
export async function convert(file: Uint8Array, name: string): Promise<Converted> {
  mustBeBounded(file);
  const book = await read(file, name);
  const { kind, lost, strays = [] } = book;
  return { kind, lost, strays, bytes: await asXlsx(book) };
}

async function read(file: Uint8Array, name: string): Promise<ForeignBook> {
  if (begins(file, [0xd0, 0xcf, 0x11, 0xe0]) || begins(file, [0x09, 0x08])) return readXls(file);
  if (begins(file, [0x09, 0x00]) || begins(file, [0x09, 0x02]) || begins(file, [0x09, 0x04]))
    throw new WorkbookError('old-xls', 'before Excel 5');
  if (begins(file, [0x50, 0x4b])) return readZip(file, Package.open(file));
  const text = decodeBytes(file);
  if (isSpreadsheetXml(text.text)) return readXml(text.text.trimStart());
  if (isPage(text.text)) return readHtml(text);
  // Documents that begin like this are text to a machine and no table to anybody.
  if (!isTextName(name) || /^(%PDF|\{\\rtf|%!PS|\s*[<{[])/.test(text.text))
    throw new WorkbookError('not-a-workbook', 'text');
  return readCsv(text);
}

function readZip(file: Uint8Array, parts: Package): Promise<ForeignBook> {
  if (parts.has('content.xml')) return readOds(parts);
  return readXlsb(file, parts);
}

function isSpreadsheetXml(text: string): boolean {
  const start = text.slice(0, 4096);
  return /^\s*<[?\w]/.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet');
}

function isPage(text: string): boolean {
  return /^\s*<(!doctype html|html|table|head|meta|body|div|style)/i.test(text.slice(0, 2048));
}

function begins(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}
