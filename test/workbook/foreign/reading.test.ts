/** What figures depend on beside the values comes along from every kind: looks, what is hidden, merges, formulas, errors. */
import { utils, write, type WorkBook } from '@e965/xlsx';
import type { WorkbookPort } from '../../../src/workbook/port';
import { convert } from '../../../src/workbook/foreign/convert';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { convertAllByLibreOffice } from '../../judge/libreoffice';
import { lookAt, valuesOf } from '../../contract/read';
import { book } from '../../make/book';

jest.setTimeout(120_000);

async function oldBook(): Promise<Uint8Array> {
  return book([
    {
      name: 'TH',
      hiddenRows: [4],
      hiddenColumns: ['D'],
      fonts: { B2: '.VnTime' },
      formats: { C2: '0.00%', E2: '#,##0.0,', E3: '0.0"%"', E4: 'dd/mm/yyyy' },
      looks: { 'A3:C3': { strike: true }, A1: { bold: true } },
      merges: ['A6:C6', 'A7:A8'],
      freeze: [1, 0],
      rows: [
        ['STT', 'Thôn', 'Tỷ lệ', 'Ẩn', 'Khác'],
        [1, 'Gß Lª', 0.068, 9, 1234500],
        [2, 'Lµng M¨ng', { f: 'ROUND(C2*2,2)', v: 0.14 }, 9, 6.8],
        [3, 'x', { f: '1/0', v: '#DIV/0!' }, 9, 45721],
        ['051000000001', '=không phải công thức', true, null, -0.65],
        ['gộp ngang', null, null, 'n'],
        ['gộp dọc', { f: "SUM('Năm trước'!B1:B2)", v: 3 }],
      ],
    },
    {
      name: 'Năm trước',
      visibility: 'hidden',
      rows: [
        ['a', 1],
        ['b', 2],
      ],
    },
    { name: 'Khóa', rows: [['x']], protected: true },
  ]);
}

let source: WorkbookPort;
const opened = new Map<string, WorkbookPort>();
beforeAll(async () => {
  const bytes = await oldBook();
  source = await openXlsx(bytes);
  for (const [ending, filter] of [
    ['xls', 'xls:MS Excel 97'],
    ['ods', 'ods:calc8'],
  ] as const) {
    const made = await convertAllByLibreOffice(new Map([['cu', bytes]]), filter, ending);
    const { bytes: xlsx, kind, lost } = await convert(made.get('cu')!, `cu.${ending}`);
    expect([kind, lost]).toEqual([ending, []]);
    opened.set(ending, await openXlsx(xlsx));
  }
});

describe.each(['xls', 'ods'])('.%s', (ending) => {
  const port = (): WorkbookPort => opened.get(ending)!;

  test('sheets, with what they are', async () => {
    expect(await port().sheets()).toEqual(await source.sheets());
  });

  test('values as they are, dates as days', async () => {
    for (const { name } of await source.sheets())
      expect(await valuesOf(port(), name)).toEqual(await valuesOf(source, name));
  });

  test('what is hidden, and by what', async () => {
    for (const { name } of await source.sheets()) {
      const [mine, theirs] = [await port().layout(name), await source.layout(name)];
      for (const key of ['hiddenRows', 'filteredRows', 'collapsedRows', 'hiddenColumns'] as const)
        expect([name, key, [...mine[key]]]).toEqual([name, key, [...theirs[key]]]);
      expect(mine.merges).toEqual(theirs.merges);
    }
  });

  test('fonts, formats, formulas, struck and bold letters', async () => {
    const at = (row: number, column: number) => lookAt(port(), 'TH', row, column);
    expect((await at(1, 1))?.font).toBe('.VnTime');
    expect((await at(1, 2))?.format).toBe('0.00%');
    expect((await at(1, 4))?.format).toBe('#,##0.0,');
    // A sign for per cent that only stands beside the figure does not multiply it.
    expect((await at(2, 4))?.format).toMatch(/^0\.0(?:"%"|\\%)$/);
    expect((await at(3, 4))?.format?.toLowerCase()).toBe('dd/mm/yyyy');
    expect((await at(2, 2))?.formula).toBe('=ROUND(C2*2,2)');
    expect((await at(6, 1))?.formula).toBe("=SUM('Năm trước'!B1:B2)");
    expect((await at(4, 1))?.formula).toBeUndefined();
    expect([(await at(2, 1))?.strike, (await at(0, 0))?.bold]).toEqual([true, true]);
  });
});

/** The other writers: Excel 95 by bytes of a code page, and the binary kind of Excel 2007. */
function byLibrary(kind: 'biff5' | 'xlsb'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['STT', 'Thon', 'Ho'],
    [1, 'Thon Mot', 412],
    [2, 'Thon Hai', 0.5],
    [3, 'Cong', 412.5],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const made: WorkBook = utils.book_new();
  utils.book_append_sheet(made, sheet, 'Tong hop');
  return new Uint8Array(write(made, { type: 'array', bookType: kind }) as ArrayBuffer);
}

test.each([
  ['biff5', 'xls'],
  ['xlsb', 'xlsb'],
] as const)('a workbook of the kind %s', async (kind, ending) => {
  const { bytes, kind: told } = await convert(byLibrary(kind), `so.${ending}`);
  expect(told).toBe(ending);
  const port = await openXlsx(bytes);
  expect(await valuesOf(port, 'Tong hop')).toEqual([
    ['STT', 'Thon', 'Ho'],
    [1, 'Thon Mot', 412],
    [2, 'Thon Hai', 0.5],
    [3, 'Cong', 412.5],
  ]);
  // Excel 95 has no merged cells.
  expect((await port.layout('Tong hop')).merges).toEqual(
    kind === 'biff5' ? [] : [{ top: 0, left: 0, bottom: 0, right: 1 }],
  );
});
