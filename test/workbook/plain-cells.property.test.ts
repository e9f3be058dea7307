import fc from 'fast-check';
import { readRows, type SheetRow } from '../../src/workbook/xlsx/read/sheet-rows';

const context = {
  strings: { texts: ['không', 'một', 'hai'], runs: new Map() },
  links: [],
  date1904: false,
  isDay: (style: number) => style === 2,
};

/** A row with its formulas spelled out, so that two ways of reading can be compared. */
type Spelled = Omit<SheetRow, 'formulas'> & {
  readonly formulas: readonly (readonly [column: number, formula: string])[];
};

async function rowsOf(xml: string, pieceLength: number, date1904 = false): Promise<Spelled[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < xml.length; at += pieceLength) yield xml.slice(at, at + pieceLength);
  }
  const rows: Spelled[] = [];
  for await (const row of readRows(pieces(), { ...context, date1904 }))
    rows.push({
      ...row,
      formulas: [...(row.formulas ?? [])].map(([column, spell]) => [column, spell()]),
    });
  return rows;
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
  ['', '<f>A1+1</f><v>8</v>'],
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
