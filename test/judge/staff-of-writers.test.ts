/**
 * Workbooks and forms as other programs write them go through the command line: every part of the staff's is the same byte for byte afterwards, but
 * for the lists that grow at their ends and the cells of a form.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { json, workFolder } from '../cli/run';
import { notGrown } from '../workbook/grown';
import { unzip } from '../workbook/zip';
import { byWriters, type Written } from './writers';

const FULL = process.env['FULL'] === '1';
jest.setTimeout(FULL ? 600_000 : 180_000);
const folder = workFolder();

const LISTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
/** The first sheet of each of the forms. */
const FORM_SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
/** What each program is known to have kept beside the cells, so that it is really there to be lost. */
const KEPT: Readonly<Record<string, readonly RegExp[]>> = {
  openpyxl: [/charts\/chart/, /vbaProject/, /pivotTables/, /pivotCache/, /comments/, /drawings/],
  XlsxWriter: [/charts\/chart/, /vbaProject/, /media\/image/, /drawings\/drawing/, /comments/],
  SheetJS: [/vbaProject/, /comments/],
  hucre: [/styles/],
  LibreOffice: [/charts\/chart/, /pivotTables/, /pivotCache/, /drawings/, /comments/],
  exceljs: [/media\/image/, /drawings\/drawing/, /tables\/table/, /comments/],
  Gnumeric: [/charts\/chart/, /drawings\/drawing/],
};
const NAMES = Object.keys(KEPT).filter((name) => FULL || !['exceljs', 'Gnumeric'].includes(name));

let written: Map<string, Written>;
beforeAll(async () => {
  written = await byWriters(folder.path, FULL);
});

test('the writers that are asked for are there, each with what it is known for', async () => {
  expect([...written.keys()].sort()).toEqual([...NAMES].sort());
  for (const [name, books] of written)
    for (const bytes of [books.so, books.mau]) {
      const parts = [...(await unzip(bytes)).keys()];
      const missing = (KEPT[name] ?? []).filter((kind) => !parts.some((part) => kind.test(part)));
      expect([name, missing]).toEqual([name, []]);
    }
});

const text = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** All that a sheet's part holds beside the six cells that are filled in. */
const rest = (xml: string): string =>
  xml.replace(/<c r="[C-E][45]"(?:[^>]*\/>|[^>]*>.*?<\/c>)/g, '');

/** @returns the parts that are other bytes, or are gone, and are not such as may only have grown */
async function lost(before: Uint8Array, file: string, isForm = false): Promise<string[]> {
  const [old, now] = [await unzip(before), await unzip(new Uint8Array(readFileSync(file)))];
  return [...old].flatMap(([name, bytes]) => {
    const after = now.get(name);
    if (after && Buffer.compare(bytes, after) === 0) return [];
    // What Excel computes first is named anew by Excel.
    if (name === 'xl/calcChain.xml' && !after) return [];
    if (!after) return [`${name} is gone`];
    if (isForm && name === FORM_SHEET && rest(text(bytes)) === rest(text(after))) return [];
    if (![...LISTS, STYLES].includes(name)) return [name];
    const wrong = notGrown(text(bytes), text(after));
    return wrong === null ? [] : [`${name}: ${wrong}`];
  });
}

test.each(NAMES)('%s: Biểu added and made again, a form filled in', async (name) => {
  const books = written.get(name);
  if (!books) throw new Error(`${name} wrote nothing`);
  const [so, mau, made, again, filled] = ['so', 'mau', 'lap', 'lai', 'dien'].map((what) =>
    folder.file(`${name}-${what}.xlsm`),
  ) as [string, string, string, string, string];
  writeFileSync(so, books.so);
  writeFileSync(mau, books.mau);

  expect((await json('lap', so, '-o', made)).code).toBe(0);
  expect(await lost(books.so, made)).toEqual([]);

  expect((await json('cap-nhat', made, '-o', again, '--tham-so', 'so-ke-hoach=77')).code).toBe(0);
  expect(await lost(books.so, again)).toEqual([]);

  const form = await json('dien', mau, so, '-o', filled, '--trang', 'Biểu mẫu');
  expect([form.code, form.body.filled.length]).toEqual([0, 6]);
  expect(await lost(books.mau, filled, true)).toEqual([]);
});
