import fc from 'fast-check';
import { Texts } from '../../src/workbook/store/texts';
import { readCells } from '../../src/workbook/xlsx/read/sheet-cells';

const strings = new Texts();
for (const text of ['không', 'một', 'hai']) strings.add(text);
const context = {
  strings,
  links: [],
  date1904: false,
  isDay: (style: number) => style === 2,
  look: (style: number) => (style === 0 ? undefined : { format: `kiểu ${style}` }),
};

/** Every cell with its look, so that two ways of reading can be compared. */
async function rowsOf(xml: string, pieceLength: number, date1904 = false): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(xml);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += pieceLength)
      yield bytes.subarray(at, at + pieceLength);
  }
  const store = await readCells(pieces(), { ...context, date1904 });
  return Array.from({ length: store.rowCount }, (_, row) =>
    store.row(row).map((value, column) => [value, store.look(row, column)]),
  );
}

const values: fc.Arbitrary<readonly [type: string, inner: string]> = fc.constantFrom(
  ['', ''],
  ['', '<v>0</v>'],
  ['', '<v>123456789</v>'],
  ['', '<v>1234567890</v>'],
  ['', '<v>007</v>'],
  ['', '<v>-5</v>'],
  ['', '<v>5.57</v>'],
  ['', '<v>1E3</v>'],
  ['', '<v></v>'],
  ['', '<v> 7 </v>'],
  ['s', '<v>1</v>'],
  ['str', '<v>chữ</v>'],
  ['str', '<v>a &amp; b</v>'],
  ['str', '<v>1</v>'],
  ['str', '<v>007</v>'],
  ['s', '<v>02</v>'],
  ['b', '<v>1</v>'],
  ['b', '<v>0</v>'],
  ['e', '<v>#REF!</v>'],
  ['n', '<v>12</v>'],
  ['d', '<v>2025-03-05</v>'],
  ['inlineStr', '<is><t>trong ô</t></is>'],
  ['', '<v>0.30000000000000004</v>'],
  ['', '<v>-0.5</v>'],
  ['', '<v>123456789012345</v>'],
  ['', '<v>1234567890123456789</v>'],
  ['', '<v>701.0999999999999</v>'],
  ['', '<v>12.</v>'],
  ['', '<v>-</v>'],
  ['', '<v>không số</v>'],
  ['', '<f>A1+1</f><v>8</v>'],
  ['str', '<f>A1&amp;"chữ"</f><v>chữ</v>'],
  ['', '<f>A1*2</f><v></v>'],
  ['', '<f t="shared" si="0">A1+1</f><v>8</v>'],
  ['inlineStr', '<is><r><t>8</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is>'],
  ['str', '<v>_x000D_</v>'],
);
const cell = fc.record({
  value: values,
  style: fc.constantFrom('', ' s="0"', ' s="2"', ' s="31"'),
  gap: fc.integer({ min: 1, max: 30 }),
  address: fc.boolean(),
  order: fc.boolean(),
});

/** A sheet with its cells as most programs write them, and the same with a prefix, which takes the long way. */
function sheet(
  rows: readonly (readonly {
    value: readonly [string, string];
    style: string;
    gap: number;
    address: boolean;
    order: boolean;
  }[])[],
  prefix: string,
): string {
  const body = rows
    .map((cells, row) => {
      let column = -1;
      const written = cells.map(({ value: [type, inner], style, gap, address, order }) => {
        column += address ? gap : 1;
        const letters =
          column < 26
            ? String.fromCharCode(65 + column)
            : String.fromCharCode(64 + Math.floor(column / 26)) +
              String.fromCharCode(65 + (column % 26));
        const place = address ? ` r="${letters}${row + 1}"` : '';
        const kind = type === '' ? '' : ` t="${type}"`;
        return `<c${order ? place + style + kind : kind + place + style}${inner === '' ? '/>' : `>${inner}</c>`}`;
      });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
  return prefix === ''
    ? xml
    : xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace('xmlns=', `xmlns:${prefix}=`);
}

it('reads a plain cell by the short way just as any cell by the long one, wherever the text is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 200 }),
      fc.boolean(),
      async (rows, pieceLength, date1904) => {
        const short = await rowsOf(sheet(rows, ''), pieceLength, date1904);
        expect(short).toEqual(await rowsOf(sheet(rows, 'x'), 10_000, date1904));
      },
    ),
    { numRuns: 150 },
  ));

it.each([
  '<c r="ZZZZ1"><v>1</v></c>',
  '<c r="XFE1"/>',
  '<c r="A1"><v>1</c>',
  '<c r="A1" s="1"',
  '<c r="A1" t="s"><v>9</v></c>',
])('refuses %s as the long way does', async (wrong) => {
  const xml = `<worksheet><sheetData><row r="1">${wrong}</row></sheetData></worksheet>`;
  await expect(rowsOf(xml, 1000)).rejects.toMatchObject({ code: 'damaged' });
});
