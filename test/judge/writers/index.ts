/**
 * A commune's workbook and a province's form, each written by a program that offices really use, with
 * what that program keeps beside the cells: charts, drawings, macros, pivot tables, notes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as sheetjs from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { inContainer } from '../../make/old-book';
import { staffParts } from '../../workbook/staff-parts';
import { zip } from '../../workbook/zip';
import { convertAllByLibreOffice } from '../libreoffice';

type Row = readonly (string | number)[];
interface Book {
  readonly name: string;
  readonly rows: readonly Row[];
}

const TITLE = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const HEAD: Row = ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'];
/** Figures of no commune. */
const BOOKS: Readonly<Record<'so' | 'mau', Book>> = {
  so: {
    name: 'Tổng hợp thôn',
    rows: [
      [TITLE],
      ['Xã Thử Nghiệm'],
      HEAD,
      [1, 'Thôn Thử Một', 120, 12, 8],
      [2, 'Thôn Thử Hai', 98, 9, 7],
      ['', 'Tổng cộng', 218, 21, 15],
    ],
  },
  mau: {
    name: 'Biểu mẫu',
    rows: [[TITLE], ['Tỉnh Thử Nghiệm'], HEAD, [1, 'Thôn Thử Một'], [2, 'Thôn Thử Hai']],
  },
};

/** One point of colour. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What only the long test asks for: it is installed where it is missing. */
const EXCELJS = '4.4.0';
const EXCELJS_IN = path.resolve('.cache/writers');

export interface Written {
  readonly so: Uint8Array;
  readonly mau: Uint8Array;
}

export async function byWriters(folder: string, full: boolean): Promise<Map<string, Written>> {
  const at = (name: string): string => path.join(folder, name);
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
  writeFileSync(at('anh.png'), Buffer.from(PICTURE, 'base64'));
  writeFileSync(at('vbaProject.bin'), macros());
  writeFileSync(at('cu.xlsm'), await zip(staffParts()));

  const ran = (command: string, name: string, ...args: readonly string[]): Written =>
    each((kind) => {
      const out = `${name}-${kind}.xlsm`;
      writeFileSync(
        at(`${out}.json`),
        JSON.stringify({
          sheets: [BOOKS[kind]],
          staff: at('cu.xlsm'),
          picture: at('anh.png'),
          macros: at('vbaProject.bin'),
          out: at(out),
        }),
      );
      const [script = '', ...more] = args;
      const run = spawnSync(command, [script, at(`${out}.json`), ...more], { encoding: 'utf8' });
      if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
      return read(out);
    });
  const script = (name: string): string => path.resolve('test/judge/writers', name);
  const openpyxl = ran('/usr/bin/python3', 'openpyxl', script('by-openpyxl.py'));
  const xlsxwriter = ran('/usr/bin/python3', 'xlsxwriter', script('by-xlsxwriter.py'));
  const made = new Map<string, Written>([
    ['openpyxl', openpyxl],
    ['XlsxWriter', xlsxwriter],
    ['SheetJS', each(bySheetJs)],
    ['hucre', { so: await byHucre('so'), mau: await byHucre('mau') }],
    ['LibreOffice', await byLibreOffice(openpyxl)],
  ]);
  if (full) {
    made.set('exceljs', ran(process.execPath, 'exceljs', script('by-exceljs.cjs'), exceljs()));
    made.set(
      'Gnumeric',
      each((kind) => byGnumeric(xlsxwriter[kind], at)),
    );
  }
  return made;
}

const each = (make: (kind: 'so' | 'mau') => Uint8Array): Written => ({
  so: make('so'),
  mau: make('mau'),
});

/** A container such as macros are kept in; no program looks into it while it is only carried. */
const macros = (): Uint8Array =>
  inContainer(
    Uint8Array.from({ length: 5000 }, (_, at) => (at * 31) % 251),
    'VBA',
  );

function bySheetJs(kind: 'so' | 'mau'): Uint8Array {
  const { name, rows } = BOOKS[kind];
  const sheet = sheetjs.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!cols'] = [{ wch: 6 }, { wch: 24 }];
  sheet['!autofilter'] = { ref: 'A3:E5' };
  sheetjs.utils.cell_add_comment(sheet['B4'] as sheetjs.CellObject, 'Ghi chú thử', 'Cán bộ thử');
  const made = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(made, sheet, name);
  made.vbaraw = macros();
  return new Uint8Array(
    sheetjs.write(made, { type: 'array', bookType: 'xlsm', bookVBA: true }) as ArrayBuffer,
  );
}

function byHucre(kind: 'so' | 'mau'): Promise<Uint8Array> {
  const { name, rows } = BOOKS[kind];
  return writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] });
}

/** It opens what openpyxl wrote and saves it as a workbook with macros. */
async function byLibreOffice(books: Written): Promise<Written> {
  const made = await convertAllByLibreOffice(
    new Map(Object.entries(books)),
    'xlsm:Calc MS Excel 2007 VBA XML',
    'xlsm',
  );
  return each((kind) => made.get(kind) ?? new Uint8Array());
}

function byGnumeric(bytes: Uint8Array, at: (name: string) => string): Uint8Array {
  writeFileSync(at('cho-gnumeric.xlsx'), bytes);
  const run = spawnSync(
    'ssconvert',
    ['-T', 'Gnumeric_Excel:xlsx2', at('cho-gnumeric.xlsx'), at('tu-gnumeric.xlsx')],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`Gnumeric: ${run.stderr}`);
  return new Uint8Array(readFileSync(at('tu-gnumeric.xlsx')));
}

/** @returns the folder in which it stands, where it is put when it is missing */
function exceljs(): string {
  const modules = path.join(EXCELJS_IN, 'node_modules');
  if (existsSync(path.join(modules, 'exceljs'))) return modules;
  mkdirSync(EXCELJS_IN, { recursive: true });
  writeFileSync(path.join(EXCELJS_IN, 'package.json'), '{"private":true}');
  const run = spawnSync('npm', ['install', '--ignore-scripts', `exceljs@${EXCELJS}`], {
    cwd: EXCELJS_IN,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`exceljs: ${run.stderr}`);
  return modules;
}
