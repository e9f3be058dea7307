/** Cells in the many ways in which Excel and other programs write them down. */
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { lookAt, valuesOf } from '../contract/read';
import { simpleParts } from './simple-book';
import { zip } from './zip';

const NONE = simpleParts({ sheets: [{ name: 'S', rows: [] }] });
const STYLED = simpleParts({
  sheets: [
    {
      name: 'S',
      rows: [
        ['dd/mm/yyyy', '#,##0', 'h:mm', '[h]:mm', 'mm:ss', '"ngày" 0', 'mmm-yy', '[Red]0'].map(
          (format) => ({ value: 1, format }),
        ),
      ],
    },
  ],
});

async function sheetOf(
  sheetData: string,
  more: {
    strings?: string;
    around?: (xml: string) => string;
    workbook?: (xml: string) => string;
    styled?: boolean;
  } = {},
): Promise<XlsxWorkbook> {
  const base = more.styled ? STYLED : NONE;
  const sheet = NONE['xl/worksheets/sheet1.xml']!.replace(
    '<sheetData></sheetData>',
    `<sheetData>${sheetData}</sheetData>`,
  );
  const relations = base['xl/_rels/workbook.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  return openXlsx(
    await zip({
      ...base,
      'xl/workbook.xml': (more.workbook ?? ((xml: string) => xml))(base['xl/workbook.xml']!),
      'xl/worksheets/sheet1.xml': (more.around ?? ((xml: string) => xml))(sheet),
      ...(more.strings === undefined
        ? {}
        : {
            'xl/_rels/workbook.xml.rels': relations,
            'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${more.strings}</sst>`,
          }),
    }),
  );
}

test('shared strings: plain, rich, with reading marks, with coded characters, empty', async () => {
  const strings =
    '<si><t xml:space="preserve">  Cộng </t></si><si><r><rPr><b/></rPr><t>Hộ </t></r><r><t xml:space="preserve">nghèo</t></r></si>' +
    '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_\nb_x005F_x000D_</t></si><si><t/></si><si/>';
  const workbook = await sheetOf(
    `<row r="1">${[0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>`,
    { strings },
  );
  expect(await valuesOf(workbook, 'S')).toEqual([
    ['  Cộng ', 'Hộ nghèo', '漢', 'a\r\nb_x000D_', '', ''],
  ]);
});

test('parts of a text that are struck, raised or in another font come with it', async () => {
  const strings =
    '<si><r><t>8</t></r><r><rPr><vertAlign val="superscript"/><b/></rPr><t>2</t></r></si>' +
    '<si><r><rPr><strike/><rFont val="Arial"/></rPr><t>12</t></r><r><rPr><rFont val=".VnTime"/><strike val="0"/></rPr><t>20</t></r></si>' +
    '<si><r><rPr><b/></rPr><t>đậm </t></r><r><rPr><i/></rPr><t>nghiêng</t></r></si>';
  const workbook = await sheetOf(
    '<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>' +
      '<c t="inlineStr"><is><r><t>a</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>b</t></r><r><rPr><strike/></rPr><t>c</t></r></is></c><c t="s"><v> 0 </v></c></row>',
    { strings },
  );
  expect(await valuesOf(workbook, 'S')).toEqual([['82', '1220', 'đậm nghiêng', 'abc', '82']]);
  const runs = async (column: number) => (await lookAt(workbook, 'S', 0, column))?.runs;
  expect(await runs(0)).toEqual([{ text: '8' }, { text: '2', strike: false, raised: true }]);
  expect(await runs(1)).toEqual([
    { text: '12', strike: true, font: 'Arial' },
    { text: '20', strike: false, font: '.VnTime' },
  ]);
  expect(await runs(2)).toBeUndefined();
  expect(await runs(3)).toEqual([
    { text: 'a' },
    { text: 'b', strike: false, raised: false },
    { text: 'c', strike: true },
  ]);
  expect(await runs(4)).toEqual(await runs(0));
});

test.each([
  ['<calcPr calcId="1" fullCalcOnLoad="1"/>', true],
  ['<calcPr fullCalcOnLoad="true"/>', true],
  ['<calcPr fullCalcOnLoad="0"/>', false],
  ['<calcPr calcId="191029"/>', false],
  ['', false],
])('a workbook with %s asks to be computed: %s', async (calculation, asks) => {
  const workbook = await sheetOf('<row r="1"><c><v>1</v></c></row>', {
    workbook: (xml) =>
      xml.replace(/<calcPr[^>]*>/, '').replace('</workbook>', `${calculation}</workbook>`),
  });
  expect(await workbook.isToBeComputed()).toBe(asks);
});

test('blanks and line ends between rows and cells say nothing', async () => {
  const workbook = await sheetOf(
    '\n  <row r="2" spans="1:2">\n    <c r="A2"><v>1</v></c>\r\n\t<c r="B2"><f>A2*2</f><v>2</v></c>\n  </row>\n  <row r="4"/>\n<!-- hết --><row><c r="A5"><v>5</v></c></row>\n',
  );
  expect(await valuesOf(workbook, 'S')).toEqual([[], [1, 2], [], [], [5]]);
  expect((await lookAt(workbook, 'S', 1, 1))?.formula).toBe('=A2*2');
});

test('rows that are hidden or of no height are found among plain ones', async () => {
  const workbook = await sheetOf(
    '<row r="1" ht="15" customHeight="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row>' +
      '<row r="3" customFormat="1" s="1"><c><v>3</v></c></row><row r="4" ht="0" customHeight="1"/><row ht="0"/>' +
      '<row r="6" spans="1:1" x14ac:dyDescent="0.25" hidden="true"><c><v>6</v></c></row>',
  );
  expect([...(await workbook.layout('S')).hiddenRows]).toEqual([1, 3, 5]);
});

test.each(['99', '-1', '0.5', 'length'])(
  'a shared string %s that the table does not have is damage, not a gap',
  async (index) => {
    const workbook = await sheetOf(`<row r="1"><c t="s"><v>${index}</v></c></row>`, {
      strings: '<si><t>a</t></si>',
    });
    await expect(valuesOf(workbook, 'S')).rejects.toMatchObject({ code: 'damaged' });
  },
);

test('inline strings, texts of formulas, booleans, errors and numbers in every notation', async () => {
  const workbook = await sheetOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>một </t></r><r><rPr><i/></rPr><t>hai</t></r></is></c><c r="B1" t="str"><f>A1&amp;""</f><v></v></c>' +
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>false</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><v>1.1E-2</v></c><c r="G1" t="n"><v> 42 </v></c><c r="H1"><v>-0.30000000000000004</v></c></row>' +
      '<row r="2"><c r="A2"><f>SUM(B2)</f></c><c r="B2"><f>1+1</f><v/></c><c r="C2" t="str"><v>&lt;b&gt; &#272;inh &amp;amp;</v></c>' +
      '<c r="D2" t="b"><v>true</v></c><c r="E2" t="b"><v>0</v></c></row>',
  );
  expect(await valuesOf(workbook, 'S')).toEqual([
    ['một hai', '', true, false, { error: '#DIV/0!' }, 0.011, 42, -0.30000000000000004],
    [null, null, '<b> Đinh &amp;', true, false],
  ]);
  expect((await lookAt(workbook, 'S', 0, 4))?.formula).toBe('=1/0');
  expect((await lookAt(workbook, 'S', 1, 0))?.formula).toBe('=SUM(B2)');
});

test('days count from 1900 in every file, times and durations as they are', async () => {
  const cells = [2, 1, 3, 4, 5, 6, 7, 0]
    .map((style, index) => `<c r="${'ABCDEFGH'[index]}1" s="${style}"><v>100.5</v></c>`)
    .join('');
  const in1900 = await sheetOf(`<row r="1">${cells}</row>`, { styled: true });
  const in1904 = await sheetOf(`<row r="1">${cells}</row>`, {
    styled: true,
    workbook: (xml) => xml.replace('<sheets>', '<workbookPr date1904="true"/><sheets>'),
  });
  expect(await valuesOf(in1900, 'S')).toEqual([Array(8).fill(100.5)]);
  expect(await valuesOf(in1904, 'S')).toEqual([
    [100.5, 1562.5, 100.5, 100.5, 100.5, 100.5, 1562.5, 100.5],
  ]);
});

test('days written out become serial numbers', async () => {
  const workbook = await sheetOf(
    `<row r="1">${['2025-03-05T00:00:00', '1900-01-01', '1900-03-01T12:00:00Z', 'T18:00:00'].map((text) => `<c t="d"><v>${text}</v></c>`).join('')}</row>`,
  );
  expect(await valuesOf(workbook, 'S')).toEqual([[45721, 1, 61.5, 0.75]]);
});

test('followers of a shared formula say what they compute', async () => {
  const workbook = await sheetOf(
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)+\'Thôn A1\'!D1+LOG10(2)+"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="shared" si="9"/><v>4</v></c></row>',
  );
  expect((await lookAt(workbook, 'S', 0, 2))?.formula).toBe(
    '=A1*$B$1+SUM(A$1:A1)+\'Thôn A1\'!D1+LOG10(2)+"A1"',
  );
  expect((await lookAt(workbook, 'S', 2, 2))?.formula).toBe(
    '=A3*$B$1+SUM(A$1:A3)+\'Thôn A1\'!D3+LOG10(2)+"A1"',
  );
  expect((await valuesOf(workbook, 'S'))[2]).toEqual([null, null, 3, 4]);
});

test('newer functions are named as in Excel', async () => {
  const workbook = await sheetOf(
    '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,_xlfn._xlws.FILTER(C:C,D:D))</f><v>1</v></c></row>',
  );
  expect((await lookAt(workbook, 'S', 0, 0))?.formula).toBe('=XLOOKUP(1,B:B,FILTER(C:C,D:D))');
});

test('formatting down to the last cell of a sheet costs nothing', async () => {
  const stray = Array.from(
    { length: 200 },
    (_, index) =>
      `<row r="${1_048_377 + index}" s="1" customFormat="1"><c r="XFD${1_048_377 + index}" s="1"/></row>`,
  ).join('');
  const workbook = await sheetOf(
    `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="3"><c r="B3"><v>2</v></c></row>${stray}`,
  );
  expect(await valuesOf(workbook, 'S')).toEqual([[1], [], [null, 2]]);
  expect(await workbook.sheets()).toHaveLength(1);
});

test('a value in the last row is reached over a million empty ones', async () => {
  const workbook = await sheetOf(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
  );
  let rows = 0;
  let last: unknown;
  for await (const block of workbook.rows('S', { blockRows: 100_000 })) {
    rows += block.values.length;
    last = block.values[block.values.length - 1];
  }
  expect(rows).toBe(1_048_576);
  expect(last).toEqual([2]);
});

test('rows and cells without addresses follow one another', async () => {
  const workbook = await sheetOf(
    '<row><c><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c></row><row hidden="1"><c r="C2"><v>3</v></c><c><v>4</v></c></row>',
  );
  expect(await valuesOf(workbook, 'S')).toEqual([
    [1, 'x'],
    [null, null, 3, 4],
  ]);
  expect([...(await workbook.layout('S')).hiddenRows]).toEqual([1]);
});

test('comments, sections of bare text, prefixes and a byte order mark change nothing', async () => {
  const rows =
    '<row r="1"><!-- <row r="9"> --><c r="A1" t="str"><v><![CDATA[<tổng> & ]]>số</v></c><?x <c?></row>';
  const plain = await sheetOf(rows);
  expect(await valuesOf(plain, 'S')).toEqual([['<tổng> & số']]);
  const prefixed = await sheetOf(rows, {
    around: (xml) =>
      `\ufeff${xml
        .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x=')
        .replace('<x:tổng', '<tổng')}`,
  });
  expect(await valuesOf(prefixed, 'S')).toEqual([['<tổng> & số']]);
});

test('a sheet in UTF-16 is read', async () => {
  const parts = simpleParts({ sheets: [{ name: 'S', rows: [['Hộ nghèo', 5]] }] });
  const text = parts['xl/worksheets/sheet1.xml']!.replace('UTF-8', 'UTF-16');
  const sheet = new Uint8Array(
    Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer,
  );
  expect(
    await valuesOf(await openXlsx(await zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet })), 'S'),
  ).toEqual([['Hộ nghèo', 5]]);
});

test('hidden rows of open groups are hidden by hand, those of a table with a criterion by its filter', async () => {
  const row = (number: number, attributes: string) =>
    `<row r="${number}"${attributes}><c r="A${number}"><v>${number}</v></c></row>`;
  const data =
    row(1, '') +
    row(2, ' hidden="1" outlineLevel="1"') +
    row(3, ' outlineLevel="1"') +
    row(4, ' ht="0" customHeight="1"') +
    row(5, ' hidden="true" outlineLevel="2"') +
    row(6, ' collapsed="true"');
  const layout = await (await sheetOf(data)).layout('S');
  expect([...layout.hiddenRows]).toEqual([1, 3]);
  expect([...layout.collapsedRows]).toEqual([4]);
  expect(layout.filteredRows.size).toBe(0);
});
