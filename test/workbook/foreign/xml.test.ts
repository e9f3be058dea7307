/** Workbooks that Excel 2003 wrote as XML, under the name .xls. */
import { utils, write } from '@e965/xlsx';
import { convert } from '../../../src/workbook/foreign/convert';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { lookAt, valuesOf } from '../../contract/read';

const workbook = (sheet: string): Uint8Array =>
  new TextEncoder().encode(
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' +
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">' +
      '<Styles><Style ss:ID="s1"><Font ss:FontName=".VnTime" ss:Bold="1"/><NumberFormat ss:Format="Percent"/></Style></Styles>' +
      `<Worksheet ss:Name="TH"><Table>${sheet}</Table></Worksheet></Workbook>`,
  );

test('places, merges, hidden rows, looks, formulas by row and column', async () => {
  const { bytes, kind, lost } = await convert(
    workbook(
      '<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">T<html:B>ổ</html:B>ng</Data></Cell><Cell><Data ss:Type="String">c</Data></Cell></Row>' +
        '<Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="s1"><Data ss:Type="Number">0.068</Data></Cell></Row>' +
        '<Row><Cell><Data ss:Type="Number">3</Data></Cell><Cell ss:Formula="=SUM(R[-1]C,R1C1)+RC[-1]"><Data ss:Type="Number">3.068</Data></Cell>' +
        '<Cell><Data ss:Type="DateTime">2025-03-05T00:00:00.000</Data></Cell><Cell ss:Formula="=TONG*2"><Data ss:Type="Error">#NAME?</Data></Cell></Row>',
    ),
    'bao-cao.xls',
  );
  expect([kind, lost]).toEqual(['xml', ['formulas']]);
  const port = await openXlsx(bytes);
  expect(await valuesOf(port, 'TH')).toEqual([
    ['Tổng', null, 'c'],
    [],
    [null, 0.068],
    [3, 3.068, 45721, { error: '#NAME?' }],
  ]);
  expect(await lookAt(port, 'TH', 2, 1)).toMatchObject({
    font: '.VnTime',
    bold: true,
    format: '0.00%',
  });
  expect((await lookAt(port, 'TH', 3, 1))?.formula).toBe('=SUM(B3,$A$1)+A4');
  const { merges, hiddenRows } = await port.layout('TH');
  expect([merges, [...hiddenRows]]).toEqual([[{ top: 0, left: 0, bottom: 0, right: 1 }], [2]]);
});

test('what another writer makes so has the same cells', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Thôn', 'Hộ'],
    ['Gò Lê', 412],
  ]);
  utils.sheet_add_aoa(sheet, [['Cộng', { t: 'n', v: 412, f: 'SUM(B2:B2)' }]], { origin: 'A3' });
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, 'Năm nay');
  utils.book_append_sheet(made, utils.aoa_to_sheet([['Gò Lê', 0.5]]), 'Năm trước');
  const written = new TextEncoder().encode(
    write(made, { type: 'string', bookType: 'xlml' }) as string,
  );
  const port = await openXlsx((await convert(written, 'so.xls')).bytes);
  expect(await valuesOf(port, 'Năm nay')).toEqual([
    ['Thôn', 'Hộ'],
    ['Gò Lê', 412],
    ['Cộng', 412],
  ]);
  expect(await valuesOf(port, 'Năm trước')).toEqual([['Gò Lê', 0.5]]);
  expect((await lookAt(port, 'Năm nay', 2, 1))?.formula).toBe('=SUM(B2:B2)');
});

test.each([
  ['a place before the last one', '<Row><Cell ss:Index="3"/><Cell ss:Index="2"/></Row>'],
  ['a span of a thousand million', '<Row ss:Hidden="1" ss:Span="999999999"/>'],
  ['a cell beyond the sheet', '<Row><Cell ss:Index="16384" ss:MergeAcross="9"/></Row>'],
  ['a tag that does not close', '<Row><Cell></Row>'],
])('%s is damage', async (_, rows) => {
  await expect(convert(workbook(rows), 'so.xls')).rejects.toMatchObject({ code: 'damaged' });
});
