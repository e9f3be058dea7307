/** A cell is read as a person sees it, whatever adapter it comes through; where that cannot be told, it gives no figure. */
import { proposeRepairs } from '../../src/app/repair';
import { survey } from '../../src/app/survey';
import { MemoryWorkbook, type MemoryCell } from '../memory';
import type { MemorySheetInit, MemoryWorkbookInit } from '../memory';
import { officeWorkbook } from '../../src/workbook/officejs';
import type { WorkbookPort } from '../../src/workbook/port';
import { bookFrom } from '../excel-host/fill';
import { openExcel } from '../excel-host/open';
import { profiles } from '../excel-host/profiles';

const HEAD: MemoryCell[][] = [
  ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025'],
  [],
  ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
];

/** Three hamlets, of which the second has `cell` as its poor households; the others have 10 and 30. */
function summary(
  cell: MemoryCell,
  more: Partial<Omit<MemorySheetInit, 'rows'>> = {},
): { sheets: (MemorySheetInit & { rows: MemoryCell[][] })[] } {
  return {
    sheets: [
      {
        name: 'Tổng hợp',
        rows: [
          ...HEAD,
          [1, 'Thôn Thử Một', 300, 10, 5],
          [2, 'Thôn Thử Hai', 200, cell, 6],
          [3, 'Thôn Thử Ba', 100, 30, 7],
        ],
        ...more,
      },
    ],
  };
}

async function read(port: WorkbookPort) {
  const seen = await survey(port, {});
  const households = seen.facts.households;
  const poor = households?.hamlets.map(
    (hamlet) => hamlet.figure('closing.poor')?.value.toNumber() ?? null,
  );
  const codes = seen.findings.map(({ code, severity, cells }) =>
    [code, severity, ...cells.map(({ cell }) => cell)].join(' '),
  );
  return { poor, codes, repairs: proposeRepairs(seen).map(({ cell }) => cell.cell), seen };
}

const inMemory = (init: MemoryWorkbookInit) => read(new MemoryWorkbook(init));

test.each<[string, MemoryCell, number | null, string]>([
  ['a format in thousands', { value: 20_000, format: '#,##0,' }, 20, 'SO-044 note D5'],
  ['a format in millions', { value: 20_000_000, format: '#,##0,,' }, 20, 'SO-044 note D5'],
  ['a format for some numbers', { value: 2e7, format: '[>=1000000]0,,;0' }, 20, 'SO-044 note D5'],
  [
    'the mark of a footnote',
    { value: '20(1)', runs: [{ text: '20' }, { text: '(1)', raised: true }] },
    20,
    'SO-045 note D5',
  ],
  [
    'a struck number',
    { value: '1820', runs: [{ text: '18', strike: true }, { text: '20' }] },
    20,
    'SO-045 note D5',
  ],
  ['noise of arithmetic', { value: 19.99999999997 }, 20, 'SO-047 note D5'],
  ['wide digits', '２０', 20, 'SO-048 note D5'],
  ['a number of three thousand digits', '0'.repeat(2999) + '7', null, 'SO-053 check D5'],
  ['a formula without a result', { formula: '=12+8' }, 20, 'SO-049 note D5'],
  ['a formula over the sheet', { formula: '=C5/10' }, 20, 'SO-049 note D5'],
  [
    'a power or a mark',
    { value: '102', runs: [{ text: '10' }, { text: '2', raised: true }] },
    null,
    'SO-042 stop D5',
  ],
  ['parts that the host does not name', { value: '208', mixed: true }, null, 'SO-042 stop D5'],
  ['a formula that is not plain', { formula: '=VLOOKUP(B5,A1:B9,2,0)' }, null, 'SO-040 stop D5'],
  ['a formula over an error', { formula: '=C5+#REF!' }, null, 'SO-040 stop D5'],
  ['a number that its format hides', { value: 20, format: ';;;' }, null, 'SO-041 stop D5'],
])('%s', async (_, cell, value, said) => {
  const { poor, codes, repairs } = await inMemory(summary(cell));
  expect(poor).toEqual([10, value, 30]);
  expect(codes).toContain(said);
  expect(repairs).toEqual([]);
});

test.each<[string, MemoryCell, number]>([
  ['commas between digits', { value: 2000, format: '#,##0' }, 2000],
  ['commas in words', { value: 20, format: '0", hộ"' }, 20],
  ['noise beyond fifteen digits', { value: 20.000000000000004 }, 20],
  [
    'a unit of length',
    { value: 'Đất m2', runs: [{ text: 'Đất m' }, { text: '2', raised: true }] },
    NaN,
  ],
])('nothing is said of %s', async (_, cell, value) => {
  const { poor, codes } = await inMemory(summary(cell));
  if (!Number.isNaN(value)) expect(poor).toEqual([10, value, 30]);
  expect(codes.filter((code) => /SO-04[4-9]/.test(code))).toEqual([]);
});

test('a value under a merge is not seen: its row has no figure, and the merge is named', async () => {
  const { poor, codes } = await inMemory(summary(20, { merges: ['D4:D5'] }));
  expect(poor).toEqual([10, null, 30]);
  expect(codes).toContain('SO-041 stop D5');
  expect(codes).toContain('SO-046 note D5');
});

test('results that are all 0 in a book that asks to be computed are computed over its sheets', async () => {
  const book = summary({ value: 0, formula: "='Số liệu'!B2" });
  book.sheets.push({ name: 'Số liệu', rows: [[], [null, { value: 0, formula: '=SUM(D1:E1)*2' }]] });
  book.sheets[1]!.rows[0] = [null, null, null, 4, 6];
  const { poor } = await inMemory({ ...book, toBeComputed: true });
  expect(poor).toEqual([10, 20, 30]);
  // A book that does not ask has results that count.
  expect((await inMemory(book)).poor).toEqual([10, 0, 30]);
});

test('a kept result that is old is named, and what Excel will show is read', async () => {
  const init = { ...summary({ value: 15, formula: '=12+8' }), toBeComputed: true };
  const { poor, codes } = await inMemory(init);
  expect(poor).toEqual([10, 20, 30]);
  expect(codes).toContain('SO-051 check D5');
  const fresh = await inMemory({ ...init, toBeComputed: false });
  expect(fresh.codes.filter((code) => code.startsWith('SO-05'))).toEqual([]);
});

test.each([
  ['=SUM(F4:F5)', 'SO-052 check D5 F4 F5'],
  ['=SUBTOTAL(9,F4:F5)', 'SO-052 check D5 F4 F5'],
  ['=SUBTOTAL(109, F4:F5)', 'SO-052 check D5 F4 F5'],
  ['=SUBTOTAL(1,F4:F5)', 'SO-051 check D5'],
  ['=SUM(F4:F5)+SUBTOTAL(4,F4:F5)', 'SO-051 check D5'],
])('an old result of %s is a sum, or it is not', async (formula, said) => {
  const { rows } = summary({ value: 15, formula }).sheets[0]!;
  rows[3]![5] = 18;
  rows[4]![5] = 22;
  const { codes } = await inMemory({ sheets: [{ name: 'Tổng hợp', rows }], toBeComputed: true });
  expect(codes.filter((code) => code.startsWith('SO-05'))).toEqual([said]);
});

test('one old result makes the others of its sheet doubtful that nobody here can compute, and those of no other', async () => {
  const rows = summary({ value: 15, formula: '=12+8' }).sheets[0]!.rows;
  rows[5]![3] = { value: 30, formula: '=OFFSET(A1,1,0)' };
  const here = await inMemory({ sheets: [{ name: 'Tổng hợp', rows }], toBeComputed: true });
  expect(here.poor).toEqual([10, 20, null]);
  expect(here.codes).toContain('SO-040 stop D6');
  const elsewhere = await inMemory({
    sheets: [
      ...summary({ value: 30, formula: '=OFFSET(A1,1,0)' }).sheets,
      { name: 'Khác', rows: [[{ value: 15, formula: '=12+8' }]] },
    ],
    toBeComputed: true,
  });
  expect(elsewhere.poor).toEqual([10, 30, 30]);
});

test('a long chain of formulas is computed from whichever end, and a circle is not', async () => {
  const chain = Array.from({ length: 3000 }, (_, row): MemoryCell[] => [
    { formula: row < 2999 ? `=A${row + 2}+1` : '=1' },
  ]);
  const long = await inMemory({
    sheets: [...summary({ formula: '=Dãy!A1' }).sheets, { name: 'Dãy', rows: chain }],
  });
  expect(long.poor).toEqual([10, 3000, 30]);
  const circle = await inMemory(summary({ formula: '=E5+D5' }));
  expect(circle.poor).toEqual([10, null, 30]);
});

test('SUBTOTAL passes over its own kind and, with 109, over hidden rows', async () => {
  const rows: MemoryCell[][] = [
    [5, 50],
    [7, 70],
    [{ formula: '=SUBTOTAL(9,A1:A2)' }, { formula: '=SUBTOTAL(109,B1:B2)' }],
    [{ formula: '=SUBTOTAL(9,A1:A3)+8' }, { formula: '=B3' }],
  ];
  const sheets = [
    ...summary({ formula: '=Phụ!A4' }).sheets,
    { name: 'Phụ', rows, hiddenRows: [1] },
  ];
  const { poor, seen } = await inMemory({ sheets });
  expect(poor).toEqual([10, 20, 30]);
  expect(seen.recognition.grids[1]!.value(3, 1)).toBe(50);
});

const MONEY = (unit: string, format: string): MemoryWorkbookInit => ({
  sheets: [
    {
      name: 'Kinh phí',
      rows: [
        ['KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025'],
        [null, null, null, null, `Đơn vị tính: ${unit}`],
        ['STT', 'Dự án, tiểu dự án', 'Tổng số', 'Ngân sách trung ương', 'Ngân sách tỉnh'],
        ...[460_000_000, 230_000_000].map((value, index) => [
          index + 1,
          index === 0 ? 'Dự án 2: Đa dạng hóa sinh kế' : 'Dự án 7: Nâng cao năng lực',
          { value, format },
          { value: value - 1_000_000, format },
          { value: 1_000_000, format },
        ]),
      ],
    },
  ],
});

test.each<[string, string, number[] | string]>([
  ['triệu đồng', '#,##0,,', [460, 230]],
  ['triệu đồng', '#,##0.0,," triệu"', [460, 230]],
  ['đồng', '#,##0.0,," triệu"', [460_000_000, 230_000_000]],
  ['đồng', '#,##0', [460_000_000, 230_000_000]],
  // The shown number and the unit over it do not fit together.
  ['đồng', '#,##0,,', 'SO-043'],
  ['triệu đồng', '0.0,,"M"', 'SO-006'],
])('amounts in %s with the format %s', async (unit, format, expected) => {
  const { seen } = await inMemory(MONEY(unit, format));
  const totals = seen.facts.funding?.lines.map((line) => line.total?.value.toNumber());
  if (typeof expected === 'string') {
    expect(totals?.filter((value) => value !== undefined) ?? []).toEqual([]);
    expect(seen.findings.map(({ code }) => code)).toContain(expected);
  } else expect(totals).toEqual(expected);
});

test('parts of one text in an old font and in Unicode are each read as what they are', async () => {
  const runs = [
    { text: 'Th«n ', font: '.VnTime' },
    { text: 'Thử Hai', font: 'Times New Roman' },
  ];
  const book = summary(20);
  book.sheets[0]!.rows[4]![1] = { value: 'Th«n Thử Hai', runs };
  const { seen } = await inMemory(book);
  expect(seen.facts.households?.hamlets.map(({ name }) => name)).toEqual([
    'Thôn Thử Một',
    'Thôn Thử Hai',
    'Thôn Thử Ba',
  ]);
});

test('in Excel, which does not tell the parts of a text, such a number stops', async () => {
  const runs = [{ text: '18', strike: true }, { text: '20' }];
  const excel = await openExcel(profiles.ltsc2021);
  try {
    excel.host.reset(bookFrom(summary({ value: '1820', runs })));
    const { poor, codes } = await read(officeWorkbook());
    expect(poor).toEqual([10, null, 30]);
    expect(codes).toContain('SO-042 stop D5');
  } finally {
    excel.close();
  }
});
