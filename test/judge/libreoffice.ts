/**
 * LibreOffice as a judge that knows nothing of this program: it opens what the program wrote, computes it anew, prints it.
 * Every call has a profile of its own, so that calls may run side by side and nothing is remembered.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toA1 } from '../../src/domain/address';
import type { CellValue } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { readPages, type PdfPage } from './pdf';
import { inFolder, run } from './run';

export type { PdfPage, PdfWord } from './pdf';

/** By the name of the sheet, then by address ("D12"): the value of each cell that is not empty. */
export type CellsBySheet = Map<string, Map<string, CellValue>>;

/** Comma, quotes, UTF-8, from the first row; the -1 at the end asks for a file of each sheet. */
const EVERY_SHEET =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * The values that LibreOffice computes itself, whatever results the file carries.
 * An error is { error: '#DIV/0!' } as in Excel.
 */
export function recalculate(bytes: Uint8Array): Promise<CellsBySheet> {
  return inFolder(async (folder) =>
    cellsOf(await convert(folder, bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx')),
  );
}

/** The values that a file carries, in the same form as {@link recalculate} gives them. */
export async function cellsOf(bytes: Uint8Array): Promise<CellsBySheet> {
  const workbook = await openXlsx(bytes);
  const sheets: CellsBySheet = new Map();
  for (const { name } of await workbook.sheets()) {
    const cells = new Map<string, CellValue>();
    for await (const block of workbook.rows(name)) {
      block.values.forEach((row, index) =>
        row.forEach((value, column) => {
          if (value !== null && value !== '')
            cells.set(toA1(block.firstRow + index, column), value);
        }),
      );
    }
    sheets.set(name, cells);
  }
  return sheets;
}

/** By the name of each sheet: its values, not as they are shown, as LibreOffice writes them as text. */
export function toCsv(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return inFolder(async (folder) => {
    const source = path.join(folder, 'book.xlsx');
    await writeFile(source, bytes);
    const out = path.join(folder, 'out');
    await soffice(folder, EVERY_SHEET, out, [source]);
    const files = (await readdir(out)).filter((name) => name.endsWith('.csv'));
    return new Map(
      await Promise.all(
        files.map(
          async (name) =>
            [name.slice('book-'.length, -4), await readFile(path.join(out, name), 'utf8')] as const,
        ),
      ),
    );
  });
}

/** The pages as they would be printed, sheet after sheet; hidden sheets are not printed. */
export function toPdf(bytes: Uint8Array): Promise<{ pages: PdfPage[]; pdf: Uint8Array }> {
  return inFolder(async (folder) => {
    const pdf = await convert(folder, bytes, 'pdf:calc_pdf_Export', 'pdf');
    return { pages: await readPages(path.join(folder, 'out', 'book.pdf')), pdf };
  });
}

/** Each printed page as a picture, for looking at. */
export function toPng(bytes: Uint8Array, dotsPerInch = 80): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'pdf:calc_pdf_Export', 'pdf');
    await run('pdftoppm', [
      '-png',
      '-r',
      String(dotsPerInch),
      path.join(folder, 'out', 'book.pdf'),
      path.join(folder, 'page'),
    ]);
    const pictures = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(
      pictures.map(async (name) => new Uint8Array(await readFile(path.join(folder, name)))),
    );
  });
}

/**
 * What LibreOffice makes of a workbook.
 * @param filter such as "xlsx:Calc MS Excel 2007 XML"
 * @throws Error when LibreOffice does not open the file
 */
export async function convertByLibreOffice(
  bytes: Uint8Array,
  filter: string,
  ending: string,
): Promise<Uint8Array> {
  return inFolder((folder) => convert(folder, bytes, filter, ending));
}

/**
 * What LibreOffice makes of many workbooks, which it opens one after the other: starting it takes longer than that.
 * @param books by a name for each
 */
export function convertAllByLibreOffice(
  books: ReadonlyMap<string, Uint8Array>,
  filter: string,
  ending: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return inFolder(async (folder) => {
    const names = [...books.keys()];
    const sources = names.map((_, index) => path.join(folder, `book-${index}.xlsx`));
    await Promise.all(names.map((name, index) => writeFile(sources[index]!, books.get(name)!)));
    const out = path.join(folder, 'out');
    await soffice(folder, filter, out, sources);
    const made = await Promise.all(
      names.map(async (name, index) => {
        const bytes = await readFile(path.join(out, `book-${index}.${ending}`));
        return [name, new Uint8Array(bytes)] as const;
      }),
    );
    return new Map(made);
  });
}

async function convert(
  folder: string,
  bytes: Uint8Array,
  filter: string,
  ending: string,
): Promise<Uint8Array> {
  const source = path.join(folder, 'book.xlsx');
  await writeFile(source, bytes);
  const out = path.join(folder, 'out');
  await soffice(folder, filter, out, [source]);
  // LibreOffice says 0 even when it could not open the file.
  return new Uint8Array(
    await readFile(path.join(out, `book.${ending}`)).catch(() => {
      throw new Error('LibreOffice did not open the workbook');
    }),
  );
}

async function soffice(
  folder: string,
  filter: string,
  out: string,
  sources: readonly string[],
): Promise<void> {
  await writeProfile(path.join(folder, 'profile'));
  await run(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--norestore',
      '--nologo',
      '--convert-to',
      filter,
      '--outdir',
      out,
      ...sources,
    ],
    120_000,
  );
}

/** Without this setting LibreOffice believes the results that a file carries. */
async function writeProfile(profile: string): Promise<void> {
  const item = (name: string) =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`;
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `${item('OOXMLRecalcMode')}${item('ODFRecalcMode')}</oor:items>`,
  );
}
