/** Rows put into a form: what is tied to cells goes with them, and everything else stays as bytes. */
import { openXlsx } from '../../src/workbook/xlsx/open';
import { Package } from '../../src/workbook/package/package';
import { unescaped } from '../../src/workbook/package/xml-scanner';
import { book } from '../make/book';

const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';

const edited = async (bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> => {
  const parts = Package.open(bytes).fork();
  parts.set(SHEET, change(await parts.text(SHEET)));
  return parts.save();
};

async function form(): Promise<Uint8Array> {
  const bytes = await book(
    [
      {
        name: 'Mẫu',
        at: 'A3',
        merges: ['C4:D4', 'A6:D6'],
        looks: { 'A3:D5': { border: true } },
        rows: [
          ['STT', 'Thôn', 'Số hộ', 'Tỷ lệ'],
          [null, null, null, null],
          [null, 'Tổng cộng', { v: 0, f: 'SUM(C4:C4)' }, { v: 0, f: 'C5/$C$5' }],
          ['Người lập biểu'],
        ],
      },
      {
        name: 'Khác',
        rows: [
          [
            { v: 0, f: "'Mẫu'!C5" },
            { v: 0, f: 'SUM(C4:C5)' },
          ],
        ],
      },
      { name: 'Yên', rows: [['Không đổi', 1]] },
    ],
    { names: { TONG: "'Mẫu'!$C$5", VUNG: "'Mẫu'!$A$3:$D$6" } },
  );
  const format =
    '<conditionalFormatting sqref="C4:C4"><cfRule type="expression" priority="1"><formula>C4&gt;C5</formula></cfRule></conditionalFormatting>';
  return edited(bytes, (xml) => xml.replace('</sheetData>', `</sheetData>${format}`));
}

it('moves formulas, names, merges and areas, and stretches what ends at the copied row', async () => {
  const bytes = await form();
  const workbook = await openXlsx(bytes);
  await workbook.write([
    {
      kind: 'repair',
      sheet: 'Mẫu',
      inserts: [{ after: 3, count: 2 }],
      cells: [
        { row: 3, column: 1, value: 'Thôn Mẫu Một' },
        { row: 3, column: 2, value: 7 },
        { row: 5, column: 2, value: 5 },
      ],
    },
  ]);
  const parts = Package.open(await workbook.save());
  const xml = await parts.text(SHEET);
  for (const moved of ['SUM(C4:C6)', 'C7/$C$7', 'sqref="C4:C6"', 'C4&gt;C7'])
    expect(xml).toContain(moved);
  const merges = [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map((match) => match[1]);
  expect(merges).toEqual(['C4:D4', 'C5:D5', 'C6:D6', 'A8:D8']);
  const names = await parts.text('xl/workbook.xml');
  for (const moved of ['$C$7', '$A$3:$D$8']) expect(names).toContain(moved);
  const other = await parts.text('xl/worksheets/sheet2.xml');
  expect(other).toContain('!C7');
  expect(other).toContain('SUM(C4:C5)');
  const before = Package.open(bytes);
  for (const name of ['xl/worksheets/sheet3.xml', 'xl/styles.xml'])
    expect(await parts.text(name)).toBe(await before.text(name));
  const store = await workbook.cells('Mẫu');
  expect([3, 4, 5].map((row) => store.value(row, 2))).toEqual([7, null, 5]);
  expect(store.value(7, 0)).toBe('Người lập biểu');
});

it('writes shared formulas out before they are moved', async () => {
  const shared: readonly (readonly [string, string])[] = [
    ['B1', '<f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v>'],
    ['B2', '<f t="shared" si="0"/><v>4</v>'],
    ['B3', '<f t="shared" si="0"/><v>6</v>'],
  ];
  const plain = await book([
    {
      name: 'Mẫu',
      rows: [
        [1, 0],
        [2, 0],
        [3, 0],
      ],
    },
  ]);
  const bytes = await edited(plain, (xml) =>
    shared.reduce(
      (text, [cell, inner]) =>
        text.replace(new RegExp(`<c r="${cell}"[^>]*>.*?</c>`), `<c r="${cell}">${inner}</c>`),
      xml,
    ),
  );
  const workbook = await openXlsx(bytes);
  await workbook.write([
    { kind: 'repair', sheet: 'Mẫu', inserts: [{ after: 1, count: 1 }], cells: [] },
  ]);
  const store = await workbook.cells('Mẫu');
  expect([0, 1, 2, 3].map((row) => store.formula(row, 1))).toEqual([
    '=A1*2',
    '=A2*2',
    '=A3*2',
    '=A4*2',
  ]);
});

it('shows a number in a cell of text format by a style at the end of the table', async () => {
  const bytes = await book([
    {
      name: 'Mẫu',
      rows: [
        [
          { v: 'chữ', format: '@' },
          { v: 'x', format: '@' },
        ],
      ],
    },
  ]);
  const workbook = await openXlsx(bytes);
  const cell = { row: 0, column: 1, value: 12, format: '#,##0' };
  await workbook.write([{ kind: 'repair', sheet: 'Mẫu', inserts: [], cells: [cell] }]);
  const store = await workbook.cells('Mẫu');
  expect(store.value(0, 1)).toBe(12);
  expect([0, 1].map((column) => store.look(0, column)?.format)).toEqual(['@', '#,##0']);
  const count = async (file: Uint8Array): Promise<number> => {
    const xml = await Package.open(file).text('xl/styles.xml');
    return (/<cellXfs[\s\S]*<\/cellXfs>/.exec(xml)?.[0].match(/<xf /g) ?? []).length;
  };
  expect(await count(await workbook.save())).toBe((await count(bytes)) + 1);
});

/** The form with what stands in its sheets changed, two rows put in, and the sheet as it is then. */
async function grown(
  own: (xml: string) => string,
  other: (xml: string) => string = (xml) => xml,
): Promise<readonly [own: string, other: string]> {
  const parts = Package.open(await form()).fork();
  parts.set(SHEET, own(await parts.text(SHEET)));
  parts.set(OTHER, other(await parts.text(OTHER)));
  const workbook = await openXlsx(await parts.save());
  await workbook.write([
    { kind: 'repair', sheet: 'Mẫu', inserts: [{ after: 3, count: 2 }], cells: [] },
  ]);
  const after = Package.open(await workbook.save());
  return [await after.text(SHEET), await after.text(OTHER)];
}

it('moves the formula of a rule of newer Excel once, and its area with it', async () => {
  const rule =
    '<extLst><ext><x14:dataValidation type="list"><x14:formula1><xm:f>$C$5:$C$6</xm:f></x14:formula1>' +
    '<xm:sqref>D5:D6</xm:sqref></x14:dataValidation></ext></extLst>';
  const [xml] = await grown((before) => before.replace('</worksheet>', `${rule}</worksheet>`));
  expect(xml).toContain('<xm:f>$C$7:$C$8</xm:f></x14:formula1><xm:sqref>D7:D8</xm:sqref>');
});

it('reads signs written as their numbers, and leaves a cell named within a text', async () => {
  const [own, other] = await grown(
    (xml) => xml.replace('C5/$C$5', 'IF(C5=0,&quot;xem C5&quot;&#44;C5)'),
    (xml) => xml.replace(/'Mẫu'!C5|&apos;Mẫu&apos;!C5/, '&#39;Mẫu&#x27;!C5'),
  );
  expect(unescaped(own)).toContain('IF(C7=0,"xem C5",C7)');
  expect(unescaped(other)).toContain("'Mẫu'!C7");
});

it('copies a formula with its texts as they are', async () => {
  const [own] = await grown((xml) =>
    xml.replace(
      /<c r="D4"([^>]*?)(?:\/>|>.*?<\/c>)/,
      '<c r="D4"$1><f>C4&amp;&quot; C4&quot;</f></c>',
    ),
  );
  const copied = [...own.matchAll(/<c r="D[456]"[^>]*><f>([^<]*)</g)].map(([, f]) =>
    unescaped(f ?? ''),
  );
  expect(copied).toEqual(['C4&" C4"', 'C5&" C4"', 'C6&" C4"']);
});

const withArray = (cell: string, ref: string) => (xml: string) =>
  xml.replace(
    new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`),
    `<c r="${cell}"$1><f t="array" ref="${ref}">SUM(C4*2)</f><v>0</v></c>`,
  );

it('moves the area of an array formula with it, and copies one that stands in the copied row', async () => {
  const [below] = await grown(withArray('D5', 'D5:D6'));
  expect(below).toContain('<f t="array" ref="D7:D8">SUM(C4*2)</f>');
  const [within] = await grown(withArray('D4', 'D4'));
  const arrays = [...within.matchAll(/<f t="array" ref="(D\d+)">([^<]*)</g)];
  expect(arrays.map(([, ref, formula]) => [ref, formula])).toEqual([
    ['D4', 'SUM(C4*2)'],
    ['D5', 'SUM(C5*2)'],
    ['D6', 'SUM(C6*2)'],
  ]);
});

it('puts no rows into an array formula, which Excel refuses too', async () => {
  await expect(grown(withArray('D4', 'D4:D5'))).rejects.toMatchObject({ code: 'no-room' });
});

it('keeps a sum across the copied row within that row', async () => {
  const workbook = await openXlsx(
    await book([
      {
        name: 'Mẫu',
        rows: [
          ['Thôn', 'Cộng', 'Nghèo', 'Cận nghèo'],
          [null, { v: 0, f: 'SUM(C2:D2)' }],
          ['Tổng', { v: 0, f: 'SUM(B2:B2)' }, { v: 0, f: 'SUM(C2:C2)' }],
        ],
      },
    ]),
  );
  await workbook.write([
    { kind: 'repair', sheet: 'Mẫu', inserts: [{ after: 1, count: 2 }], cells: [] },
  ]);
  const store = await workbook.cells('Mẫu');
  expect([1, 2, 3, 4].map((row) => store.formula(row, 1))).toEqual([
    '=SUM(C2:D2)',
    '=SUM(C3:D3)',
    '=SUM(C4:D4)',
    '=SUM(B2:B4)',
  ]);
});
