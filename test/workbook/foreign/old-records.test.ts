import { stepsOf } from '../../make/work';
/** Old workbooks record by record: what no program here writes, and what a broken one holds. */
import { convert } from '../../../src/workbook/foreign/convert';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { lookAt, valuesOf } from '../../contract/read';
import * as old from '../../make/old-book';

/** What a hostile file may cost, far below what a person would wait for. */
const MOST_STEPS = 100_000_000;

const { inContainer, label, number, oldBook, record, row, shared, u16, u32 } = old;

const open = async (bytes: Uint8Array) => openXlsx((await convert(bytes, 'so.xls')).bytes);
const codeOf = async (bytes: Uint8Array): Promise<unknown> =>
  convert(bytes, 'so.xls').then(
    () => 'read',
    (error: { readonly code?: unknown }) => error.code ?? error,
  );
const rows = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => number(index, 0, index));

test('a stream with or without its container', async () => {
  const stream = oldBook({ sheets: [{ name: 'TH', records: rows(3) }] });
  for (const bytes of [stream, inContainer(stream), inContainer(stream, 'BOOK')])
    expect(await valuesOf(await open(bytes), 'TH')).toEqual([[0], [1], [2]]);
});

test('bytes of Excel 95 are read by the font of their cell, else by the code page', async () => {
  const port = await open(
    oldBook({
      version: 5,
      codePage: 1258,
      fonts: ['.VnTime'],
      sheets: [
        {
          name: 'TH',
          records: [
            label(0, 0, Uint8Array.from(Buffer.from('Lµng M¨ng', 'latin1')), 16),
            // "Hộ" in windows-1258: the dot below stands apart.
            label(1, 0, Uint8Array.of(0x48, 0xf4, 0xf2)),
          ],
        },
      ],
    }),
  );
  expect(await valuesOf(port, 'TH')).toEqual([['Lµng M¨ng'], ['Hộ']]);
  expect((await lookAt(port, 'TH', 0, 0))?.font).toBe('.VnTime');
});

test('the rows below the arrows of a filter are hidden by it', async () => {
  const filter = record(
    0x18,
    u16(0x20),
    Uint8Array.of(0, 1),
    u16(11, 0, 1),
    u32(0),
    Uint8Array.of(0, 0x0d, 0x3b),
    u16(0, 0, 3, 0, 0),
  );
  const sheet = [
    record(0x9d, u16(1)),
    row(1, 1, 0x120),
    row(5, 1, 0x120),
    ...[0, 1, 2, 3, 5].map((at) => number(at, 0, at)),
  ];
  const port = await open(oldBook({ globals: [filter], sheets: [{ name: 'L', records: sheet }] }));
  const { filteredRows, hiddenRows } = await port.layout('L');
  expect([[...filteredRows], [...hiddenRows]]).toEqual([[1], [5]]);
});

const SHEETS = (records: readonly Uint8Array[]) => [{ name: 'TH', records }];
const rowRecords = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => row(index, 1));
/** What a sheet says of the area that its cells fill. */
const area = (rowCount: number, columns: number): Uint8Array =>
  record(0x200, u32(0), u32(rowCount), u16(0, columns, 0));

/** Two sheets, of which the second one is in no list. */
function withoutTab(): Uint8Array {
  const whole = oldBook({ sheets: ['A', 'B'].map((name) => ({ name, records: rows(3) })) });
  const view = new DataView(whole.buffer);
  for (let at = 0, tabs = 0; tabs < 2; at += 4 + view.getUint16(at + 2, true)) {
    tabs += view.getUint16(at, true) === 0x85 ? 1 : 0;
    // A record of the print set-up, which is passed over.
    if (tabs === 2) view.setUint16(at, 0x8d, true);
  }
  return whole;
}

test('rows may end before they say, and areas may be larger than their cells', async () => {
  const wide = Array.from({ length: 20 }, (_, at) => row(at, at === 7 ? 4 : 1));
  const sheet = [area(300, 9), ...wide, ...rows(20)];
  expect(await codeOf(oldBook({ sheets: SHEETS(sheet) }))).toBe('read');
});

test('a cell that alone is out of order is named', async () => {
  const strayed = [...rows(30).slice(0, 12), number(3, 2, 12), ...rows(30).slice(13)];
  expect((await convert(oldBook({ sheets: SHEETS(strayed) }), 'so.xls')).strays).toEqual([
    { sheet: 'TH', cell: 'C4' },
  ]);
  // A program that writes column by column has no order of rows.
  const across = [0, 1, 2, 3].flatMap((column) => rows(9).map((_, at) => number(at, column, at)));
  expect((await convert(oldBook({ sheets: SHEETS(across) }), 'so.xls')).strays).toEqual([]);
});

test('blank cells may be laid out before they are filled', async () => {
  const sheet = [record(0xbe, u16(0, 0, 15, 15, 1)), number(0, 0, 5), number(0, 1, 6)];
  expect(await valuesOf(await open(oldBook({ sheets: SHEETS(sheet) })), 'TH')).toEqual([[5, 6]]);
});

const GOOD = oldBook({ sheets: SHEETS(rows(200)) });

test.each<readonly [string, Uint8Array, string]>([
  [
    'a password',
    oldBook({ globals: [record(0x2f, new Uint8Array(54))], sheets: SHEETS([]) }),
    'password',
  ],
  ['Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 4, 16, 0, 0, 0), 'old-xls'],
  ['an encrypted .xlsx', inContainer(GOOD, 'EncryptedPackage'), 'password'],
  ['another document in such a container', inContainer(GOOD, 'WordDocument'), 'not-a-workbook'],
  ['a file that was cut', inContainer(GOOD).subarray(0, 3000), 'damaged'],
  ['a stream that was cut', GOOD.subarray(0, GOOD.length - 100), 'damaged'],
  [
    'a circle of sectors',
    inContainer(GOOD, 'Workbook', (file) => file.setUint32(512 + 5 * 4, 2, true)),
    'damaged',
  ],
  [
    'a circle of tables',
    inContainer(GOOD, 'Workbook', (file) => file.setUint32(68, 0, true)),
    'damaged',
  ],
  [
    'a stream that claims four gigabytes',
    inContainer(GOOD, 'Workbook', (file) => file.setUint32(1024 + 128 + 120, 0xfffffff0, true)),
    'damaged',
  ],
  [
    'four thousand million texts',
    oldBook({ sheets: SHEETS(rows(2)), globals: [record(0xfc, u32(1), u32(0xffffffff))] }),
    'damaged',
  ],
  [
    'a text that is not there',
    oldBook({ texts: ['a'], sheets: SHEETS([shared(0, 0, 7)]) }),
    'damaged',
  ],
  [
    'two cells in one place',
    oldBook({ sheets: SHEETS([number(0, 0, 1), number(0, 0, 2)]) }),
    'damaged',
  ],
  [
    'a cell that lost its kind',
    oldBook({
      sheets: SHEETS([number(0, 0, 1), record(0x243, new Uint8Array(14)), number(2, 0, 1)]),
    }),
    'damaged',
  ],
  [
    'a cell that lost its last byte',
    oldBook({ sheets: SHEETS([record(0x203, new Uint8Array(13))]) }),
    'damaged',
  ],
  [
    'a cell beyond the end of its row',
    oldBook({ sheets: SHEETS([...rowRecords(20), ...rows(19), number(19, 3, 19)]) }),
    'damaged',
  ],
  [
    'a cell in a row that is not there',
    oldBook({ sheets: SHEETS([...rowRecords(20), ...rows(20), number(40, 0, 40)]) }),
    'damaged',
  ],
  [
    'a cell outside the area of cells',
    oldBook({ sheets: SHEETS([area(20, 1), ...rows(19), number(4000, 0, 19)]) }),
    'damaged',
  ],
  [
    'a second area of cells',
    oldBook({ sheets: SHEETS([area(20, 1), ...rows(20), area(20, 1)]) }),
    'damaged',
  ],
  [
    'a cell with a look that is not there',
    oldBook({ sheets: SHEETS([...rows(20), number(20, 0, 1, 4000)]) }),
    'damaged',
  ],
  [
    'a last cell that lost its kind',
    oldBook({ sheets: SHEETS([...rows(20), record(0x243, new Uint8Array(14))]) }),
    'damaged',
  ],
  [
    'a text without its formula',
    oldBook({ sheets: SHEETS([...rows(20), record(0x207, u16(1), Uint8Array.of(0, 65))]) }),
    'damaged',
  ],
  ['a sheet whose tab lost its kind', withoutTab(), 'damaged'],
  [
    'sheets within sheets without end',
    oldBook({
      sheets: SHEETS(
        Array.from({ length: 5000 }, () => record(0x809, u16(0x600, 16, 0, 0), u32(0), u32(6))),
      ),
    }),
    'damaged',
  ],
  [
    'a merge that ends before it begins',
    oldBook({ sheets: SHEETS([...rows(2), record(0xe5, u16(1, 5, 2, 0, 0))]) }),
    'damaged',
  ],
])('%s', async (_, bytes, code) => {
  let said: unknown;
  const steps = await stepsOf(async () => {
    said = await codeOf(bytes);
  });
  expect(said).toBe(code);
  expect(steps).toBeLessThan(MOST_STEPS);
});
