import { openXlsx } from '../../src/workbook/xlsx/open';
import { repairCells } from '../../src/workbook/xlsx/write/repair-cells';
import { valuesOf } from '../contract/read';
import { staffParts } from './staff-parts';
import { unzip, zip } from './zip';

const as = (value: number) => value;
const sheet = (data: string) =>
  `<worksheet><sheetData>${data}</sheetData><mergeCells/></worksheet>`;
const repaired = (
  data: string,
  ...cells: { row: number; column: number; value: number | string }[]
) => repairCells(sheet(data), cells, as);

test('the characters around a repaired cell stay as they are', () => {
  const before =
    '<row r="1"  spans="1:3"><c  r="A1" s=\'4\' t="s"><v>0</v></c> <!-- x --><c r="B1"/></row><row r="2" ht="20" />';
  expect(repaired(before, { row: 0, column: 0, value: 5 })).toEqual({
    xml: sheet(
      '<row r="1"  spans="1:3"><c r="A1" s="4"><v>5</v></c> <!-- x --><c r="B1"/></row><row r="2" ht="20" />',
    ),
    formulaGone: false,
  });
  expect(repaired(before).xml).toBe(sheet(before));
});

test('missing cells and rows are put in at their places', () => {
  const { xml } = repaired(
    '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"/>',
    { row: 4, column: 0, value: 'e' },
    { row: 1, column: 0, value: 2 },
    { row: 1, column: 2, value: 3 },
    { row: 0, column: 0, value: 4 },
    { row: 3, column: 1, value: 6 },
  );
  const text = (address: string) =>
    `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">e</t></is></c>`;
  expect(xml).toBe(
    sheet(
      `<row r="1"><c r="A1"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="4"><c r="B4"><v>6</v></c></row><row r="5">${text('A5')}</row>`,
    ),
  );
  expect(
    repairCells('<worksheet><sheetData/></worksheet>', [{ row: 0, column: 0, value: 1 }], as).xml,
  ).toBe('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>');
});

test('followers of a shared formula keep computing when its first cell is repaired', () => {
  const { xml, formulaGone } = repaired(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="2">B1*2&amp;"&lt;"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2" s="1"><f t="shared" si="2"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="2"></f><v>6</v></c></row>',
    { row: 0, column: 0, value: 9 },
  );
  expect(formulaGone).toBe(true);
  expect(xml).toBe(
    sheet(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2" s="1"><f>B2*2&amp;"&lt;"</f><v>4</v></c></row><row r="3"><c r="A3"><f>B3*2&amp;"&lt;"</f><v>6</v></c></row>',
    ),
  );
});

test('a cell of an array formula is not repaired', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
  for (const column of [0, 1])
    expect(() => repaired(array, { row: 0, column, value: 1 })).toThrow(
      expect.objectContaining({ code: 'unsupported' }),
    );
});

test('in a staff workbook only the sheet part changes, and the order of calculation goes with its formula', async () => {
  const before = await zip(staffParts());
  const workbook = await openXlsx(before);
  await workbook.write([
    { kind: 'repair', sheet: 'Thôn Gò Lê', cells: [{ row: 2, column: 2, value: 31 }] },
  ]);
  const value = await workbook.save();
  const different = async (after: Uint8Array) => {
    const now = await unzip(after);
    return [...(await unzip(before))]
      .filter(([name, bytes]) => Buffer.compare(bytes, now.get(name) ?? new Uint8Array()) !== 0)
      .map(([name]) => name);
  };
  expect(await different(value)).toEqual(['xl/worksheets/sheet1.xml']);
  await workbook.write([
    { kind: 'repair', sheet: 'Thôn Gò Lê', cells: [{ row: 5, column: 2, value: 121 }] },
  ]);
  expect(await different(await workbook.save())).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/calcChain.xml',
  ]);
  expect((await valuesOf(workbook, 'Thôn Gò Lê'))[5]).toEqual([null, 'Tổng', 121, 9]);
});

test('a day is stored in the date system of its file', async () => {
  const parts = staffParts();
  const workbook = await openXlsx(
    await zip({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
        '<workbookPr ',
        '<workbookPr date1904="1" ',
      ),
    }),
  );
  const day = (await valuesOf(workbook, 'Thôn Gò Lê'))[2]![3];
  await workbook.write([
    { kind: 'repair', sheet: 'Thôn Gò Lê', cells: [{ row: 3, column: 3, value: day as number }] },
  ]);
  expect((await valuesOf(workbook, 'Thôn Gò Lê'))[3]![3]).toBe(day);
});
