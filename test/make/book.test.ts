import { readXlsx } from 'hucre/xlsx';
import { book, grid } from './book';
import { packageText, withParts } from './package';

const sheetXml = (bytes: Uint8Array) => packageText(bytes, 'xl/worksheets/sheet1.xml');

test('a text grid becomes numbers, texts, empties and formulas', () => {
  expect(
    grid(`STT | Thôn | Số hộ
               1   | "05" |
                   | Cộng | =SUM(C2:C2) -> 12.5`),
  ).toEqual([
    ['STT', 'Thôn', 'Số hộ'],
    [1, '05', null],
    [null, 'Cộng', { f: '=SUM(C2:C2)', v: 12.5 }],
  ]);
});

test("a table lands where the sheet says, with merges in the sheet's own addresses", async () => {
  const bytes = await book([
    {
      name: 'Bảng',
      at: 'C7',
      merges: ['C7:D7'],
      rows: [
        ['Số hộ', null],
        [412, 398],
      ],
    },
  ]);
  const sheet = (await readXlsx(bytes)).sheets[0]!;
  expect(sheet.rows[6]).toEqual([null, null, 'Số hộ', null].slice(0, sheet.rows[6]!.length));
  expect(sheet.rows[7]!.slice(2)).toEqual([412, 398]);
  expect(sheet.merges).toEqual([{ startRow: 6, startCol: 2, endRow: 6, endCol: 3 }]);
});

test('fonts, formats, strikes, fills and formulas with their results are in the file', async () => {
  const bytes = await book([
    {
      name: 'S',
      fonts: { A: '.VnTime' },
      formats: { 'B1:B2': '0.00' },
      rows: [
        ['x· héi', 5.57, { v: 7, f: 'B1+1', bold: true }],
        [{ v: 'bỏ', strike: true, fill: 'FF0000' }, 1],
      ],
    },
  ]);
  const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[0]!;
  expect(sheet.cells!.get('0,0')!.style!.font!.name).toBe('.VnTime');
  expect(sheet.cells!.get('0,1')!.style!.numFmt).toBe('0.00');
  expect(sheet.cells!.get('0,2')).toMatchObject({ formula: 'B1+1', formulaResult: 7 });
  expect(sheet.cells!.get('1,0')!.style).toMatchObject({
    font: { strikethrough: true },
    fill: { fgColor: { rgb: 'FF0000' } },
  });
});

test('hidden, filtered and collapsed rows and hidden columns are marked as Excel marks them', async () => {
  const xml = await sheetXml(
    await book([
      {
        name: 'S',
        rows: [
          ['a', 'b'],
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
        ],
        hiddenRows: [2],
        filteredRows: [3],
        collapsedRows: [4],
        hiddenColumns: ['B'],
      },
    ]),
  );
  expect(xml).toMatch(/<row r="2" hidden="1"/);
  expect(xml).toMatch(/<row r="3" hidden="1"/);
  expect(xml).toMatch(/<row r="4" hidden="1" outlineLevel="1"/);
  expect(xml).toMatch(/<row r="5" collapsed="1"/);
  expect(xml).toMatch(/<col min="2" max="2" hidden="(1|true)"/);
  expect(xml).toContain('<autoFilter ref="A1:B5"/>');
});

test('a formula whose result is an error is an error cell', async () => {
  const xml = await sheetXml(
    await book([{ name: 'S', rows: [[{ f: '=1/0', v: '#DIV/0!' }, '#REF!']] }]),
  );
  expect(xml).toMatch(/<c r="A1" t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  expect(xml).toMatch(/<c r="B1" t="e"><v>#REF!<\/v>/);
});

test('names, hidden sheets, protection and the 1904 dates reach the workbook', async () => {
  const bytes = await book(
    [
      { name: 'Một', rows: [[1]] },
      { name: 'Hai', rows: [[1]], visibility: 'hidden', protected: true },
      { name: 'Ba', rows: [[1]], visibility: 'very-hidden' },
    ],
    { names: { SoHo: 'Một!$A$1' }, date1904: true },
  );
  const workbook = await packageText(bytes, 'xl/workbook.xml');
  expect(workbook).toContain('date1904="1"');
  expect(workbook).toContain('<definedName name="SoHo">Một!$A$1</definedName>');
  expect(workbook).toMatch(/name="Hai"[^>]*state="hidden"/);
  expect(workbook).toMatch(/name="Ba"[^>]*state="veryHidden"/);
  expect(await packageText(bytes, 'xl/worksheets/sheet2.xml')).toContain('<sheetProtection');
});

test('repeated rows are a name whose sheet is quoted, as Excel demands', async () => {
  const workbook = await packageText(
    await book([
      { name: 'Tổng hợp thôn', rows: [[1]], print: { repeatRows: '7:9', area: 'A1:C9' } },
    ]),
    'xl/workbook.xml',
  );
  expect(workbook).toContain(`localSheetId="0">'Tổng hợp thôn'!$7:$9</definedName>`);
  expect(workbook).toContain(`localSheetId="0">'Tổng hợp thôn'!$A$1:$C$9</definedName>`);
});

test('the same sheets give the same bytes, and a part can be rewritten', async () => {
  const make = () => book([{ name: 'S', rows: [['Thôn', 1]] }]);
  expect(await make()).toEqual(await make());
  const damaged = await withParts(await make(), {
    'xl/sharedStrings.xml': (xml) => xml.replace('Thôn', 'Xóm'),
  });
  expect((await readXlsx(damaged)).sheets[0]!.rows[0]).toEqual(['Xóm', 1]);
});
