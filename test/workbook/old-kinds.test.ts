import { read as readByLibrary } from 'hucre';
import { WorkbookError } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { workbookErrors } from '../../src/text/workbook-errors';
import { book } from '../make/book';
import { convertByLibreOffice } from '../judge/libreoffice';

jest.setTimeout(120_000);

/** What officers of before 2007 left behind: an old font, a hidden row, a hidden sheet, a rate shown as per cent, a fault, a struck line. */
async function oldBook(): Promise<Uint8Array> {
  return book([
    {
      name: 'TH',
      hiddenRows: [4],
      hiddenColumns: ['D'],
      fonts: { B2: '.VnTime' },
      formats: { C2: '0.00%' },
      looks: { 'A3:C3': { strike: true } },
      rows: [
        ['STT', 'Thôn', 'Tỷ lệ', 'Ẩn'],
        [1, 'Gß Lª', 0.068, 9],
        [2, 'Lµng M¨ng', 0.06, 9],
        [3, 'x', { f: '=1/0', v: '#DIV/0!' }, 9],
      ],
    },
    { name: 'Năm trước', visibility: 'hidden', rows: [['a', 1]] },
  ]);
}

let old: Uint8Array;
beforeAll(async () => {
  old = await convertByLibreOffice(await oldBook(), 'xls:MS Excel 97', 'xls');
});

test('an old .xls is refused with a sentence that says what to do', async () => {
  const refused = await openXlsx(old).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WorkbookError);
  const { message, fix } = workbookErrors[(refused as WorkbookError).code]!;
  expect(`${message} ${fix}`).toMatch(/\.xls .*Lưu thành.*\.xlsx/);
  // The way that the sentence names: saved as .xlsx, the workbook keeps what the figures depend on.
  const saved = await openXlsx(await convertByLibreOffice(old, 'xlsx', 'xlsx'));
  expect((await saved.sheets()).map(({ name, visibility }) => [name, visibility])).toEqual([
    ['TH', 'visible'],
    ['Năm trước', 'hidden'],
  ]);
  const { hiddenRows, hiddenColumns } = await saved.layout('TH');
  expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[3], [3]]);
  for await (const block of saved.rows('TH')) {
    expect(block.values[1]).toEqual([1, 'Gß Lª', 0.068, 9]);
    expect([
      block.look(1, 1)?.font,
      block.look(1, 2)?.format,
      block.look(2, 1)?.strike,
      block.values[3]![2],
    ]).toEqual(['.VnTime', '0.00%', true, { error: '#DIV/0!' }]);
  }
});

/** The reason for refusing. When this fails, the library reads more than it did, and old workbooks may be taken in through it. */
test('the library that opens .xls loses what changes figures', async () => {
  const { sheets } = await readByLibrary(old, { readStyles: true });
  expect(sheets.map(({ name, rows }) => [name, rows[3]?.[2]])).toEqual([
    ['TH', '#DIV/0!'],
    ['Năm trước', undefined],
  ]);
  for (const sheet of sheets)
    expect(Object.keys(sheet).filter((key) => !['name', 'rows', 'merges'].includes(key))).toEqual(
      [],
    );
});
