/** Funding that is given, added to and adjusted during the year, over several tables or side by side in one. */
import { book, type SheetSpec } from '../../make/book';
import { survey, type Survey } from '../../../src/app/survey';
import { numbersOf } from '../../../src/app/figures';
import { makeBieu } from '../../../src/app/make-bieu';
import { describeFinding } from '../../../src/app/describe';
import { openXlsx } from '../../../src/workbook/xlsx/open';
import { brief } from '../read';

type Row = readonly (string | number | null)[];
const HEADER: Row = [
  'STT',
  'Nội dung',
  'Tổng kinh phí',
  'Ngân sách trung ương',
  'Ngân sách tỉnh',
  'Ngân sách xã',
];
const plan = (name: string, title: string, decision: string, rows: readonly Row[]): SheetSpec => ({
  name,
  rows: [
    [title],
    [decision],
    ['Đơn vị tính: triệu đồng'],
    [...HEADER],
    ...rows.map((row) => [...row]),
  ],
});
const FIRST = plan(
  'Đầu năm',
  'GIAO DỰ TOÁN KINH PHÍ GIẢM NGHÈO NĂM 2025',
  '(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2025 của UBND xã)',
  [
    [null, 'TỔNG CỘNG', 570, 490, 54, 26],
    [1, 'Dự án 2', 460, 400, 40, 20],
    [2, 'Tiểu dự án 1 – Dự án 3', 110, 90, 14, 6],
  ],
);
const MORE = plan(
  'Bổ sung',
  'KINH PHÍ GIẢM NGHÈO GIAO BỔ SUNG NĂM 2025',
  '(Kèm theo Quyết định số 45/QĐ-UBND ngày 20 tháng 7 năm 2025 của UBND xã)',
  [
    [null, 'TỔNG CỘNG', 115, 100, 10, 5],
    [1, 'Tiểu dự án 1 – Dự án 3', 23, 20, 2, 1],
    [2, 'Dự án 7', 92, 80, 8, 4],
  ],
);
const CHANGED = plan(
  'Điều chỉnh',
  'ĐIỀU CHỈNH KINH PHÍ GIẢM NGHÈO NĂM 2025',
  '(Kèm theo Quyết định số 80/QĐ-UBND ngày 10/10/2025 của UBND xã)',
  [
    [null, 'TỔNG CỘNG', 685, 590, 64, 31],
    [1, 'Dự án 2', 437, 380, 38, 19],
    [2, 'Tiểu dự án 1 – Dự án 3', 156, 130, 18, 8],
    [3, 'Dự án 7', 92, 80, 8, 4],
  ],
);

async function look(
  sheets: readonly SheetSpec[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Survey> {
  return survey(await openXlsx(await book(sheets)), {
    settings: new Map(Object.entries({ nam: '2025', ...settings })),
  });
}

const lines = (seen: Survey) =>
  Object.fromEntries(
    (numbersOf(seen.facts).funding?.lines ?? []).map((line) => [
      line.code,
      [line.total, line.central, line.province, line.commune].map(
        (value) => value?.toNumber() ?? null,
      ),
    ]),
  );
const told = (seen: Survey): string[] =>
  seen.findings
    .filter((item) => item.severity !== 'note' && /^VON-0(?:0|3)/.test(item.code))
    .map((item) => brief(item, 4));
const total = (seen: Survey): number | undefined =>
  numbersOf(seen.facts).funding?.total?.toNumber();

test('each decision holds from its day: by June the plan as given, in September with what was added, at the end as adjusted', async () => {
  const all = [FIRST, MORE, CHANGED];
  const june = await look(all, { ky: '2025-6t' });
  expect([total(june), lines(june)]).toEqual([
    570,
    { DA2: [460, 400, 40, 20], 'DA3.1': [110, 90, 14, 6] },
  ]);
  const september = await look(all, { ky: '2025-09-30' });
  expect([total(september), lines(september)]).toEqual([
    685,
    { DA2: [460, 400, 40, 20], 'DA3.1': [133, 110, 16, 7], DA7: [92, 80, 8, 4] },
  ]);
  const year = await look(all);
  expect([total(year), lines(year)]).toEqual([
    685,
    { DA2: [437, 380, 38, 19], 'DA3.1': [156, 130, 18, 8], DA7: [92, 80, 8, 4] },
  ]);
  for (const seen of [june, september, year]) expect(told(seen)).toEqual([]);
  // Where a figure comes from stays with it.
  expect(
    september.facts.funding!.declared!.total!.cells.map((cell) => `${cell.sheet}!${cell.cell}`),
  ).toEqual(['Đầu năm!C5', 'Bổ sung!C5']);
});

test('the form says which decisions it is of, and which came after', async () => {
  const seen = await look([FIRST, MORE, CHANGED], { ky: '2025-09-30' });
  const note = seen.findings.find((item) => item.code === 'VON-033')!;
  expect(describeFinding(note).message).toBe(
    'Kinh phí dùng trong biểu (đến 30/09/2025): giao đầu năm (Quyết định số 12/QĐ-UBND ngày 15/01/2025) + bổ sung (Quyết định số 45/QĐ-UBND ngày 20/07/2025). Chưa tính vì sau kỳ: điều chỉnh (thay số cũ) (Quyết định số 80/QĐ-UBND ngày 10/10/2025).',
  );
  const { made } = makeBieu(seen, { forms: ['phu-luc-01'], period: '2025-09-30' });
  const texts = made[0]!.rendered.plan.cells.map((cell) => String(cell.value ?? ''));
  expect(
    texts.some(
      (text) =>
        text.includes('45/QĐ-UBND') && text.includes('Chưa gồm') && text.includes('80/QĐ-UBND'),
    ),
  ).toBe(true);
});

test.each([
  [
    'words that say both',
    {
      ...CHANGED,
      rows: [['ĐIỀU CHỈNH, BỔ SUNG KINH PHÍ GIẢM NGHÈO NĂM 2025'], ...CHANGED.rows.slice(1)],
    },
  ],
  [
    'an adjustment of some lines alone',
    { ...CHANGED, rows: CHANGED.rows.filter((row) => row[1] !== 'Dự án 7') },
  ],
  [
    'an adjustment with minus signs',
    {
      ...CHANGED,
      rows: CHANGED.rows.map((row) =>
        row[1] === 'Dự án 2' ? [1, 'Dự án 2', -23, -20, -2, -1] : row,
      ),
    },
  ],
])('%s stop the form, and both tables are named', async (_, changed) => {
  const seen = await look([FIRST, MORE, changed as SheetSpec]);
  const stop = seen.findings.find((item) => item.code === 'VON-031')!;
  expect([stop.severity, stop.cells.map((cell) => cell.sheet)]).toEqual([
    'stop',
    ['Điều chỉnh', 'Bổ sung'],
  ]);
  expect(makeBieu(seen, { forms: ['phu-luc-01'] }).made).toEqual([]);
});

test('a sum that does not hold inside one decision is told of that decision alone', async () => {
  const broken = {
    ...MORE,
    rows: MORE.rows.map((row) => (row[1] === 'Dự án 7' ? [2, 'Dự án 7', 92, 81, 8, 4] : row)),
  } as SheetSpec;
  expect(told(await look([FIRST, broken, CHANGED]))).toEqual([
    'VON-001 stop C7 D7 E7 F7',
    'VON-003 stop D5 D6 D7',
  ]);
});

const COLUMNS: Row = [
  'STT',
  'Nội dung',
  'Giao đầu năm',
  'Bổ sung',
  'Điều chỉnh',
  'Sau điều chỉnh',
  'Cơ quan chủ trì',
];
const beside = (rows: readonly Row[], header: Row = COLUMNS): SheetSpec => ({
  name: 'Kinh phí',
  rows: [
    ['KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025'],
    ['Đơn vị tính: triệu đồng'],
    [...header],
    ...rows.map((row) => [...row]),
  ],
});
const ROWS: readonly Row[] = [
  [null, 'TỔNG CỘNG', 570, 115, 0, 685, null],
  [1, 'Dự án 2', 460, null, -23, 437, 'Phòng Kinh tế'],
  [2, 'Tiểu dự án 1 – Dự án 3', 110, 23, 23, 156, null],
  [3, 'Dự án 7', null, 92, null, 92, null],
];

test('versions side by side: what stands after the adjustment is used and compared with what it comes to', async () => {
  const seen = await look([beside(ROWS)]);
  expect([total(seen), lines(seen), told(seen)]).toEqual([
    685,
    { DA2: [437, null, null, null], 'DA3.1': [156, null, null, null], DA7: [92, null, null, null] },
    [],
  ]);
});

test.each([
  ['after the adjustment', 1, 5, ['VON-003 stop F4 F5 F6 F7', 'VON-034 stop F5 C5 E5']],
  ['what was added', 2, 3, ['VON-003 stop D4 D6 D7', 'VON-034 stop F6 C6 D6 E6']],
  ['what was changed', 1, 4, ['VON-003 stop E4 E5 E6', 'VON-034 stop F5 C5 E5']],
  ['what was given first', 1, 2, ['VON-003 stop C4 C5 C6', 'VON-034 stop F5 C5 E5']],
])(
  '%s, wrong by one, is told by the two identities that it breaks',
  async (_, row, column, expected) => {
    const rows = ROWS.map((cells, at) =>
      cells.map((value, where) => (at === row && where === column ? Number(value) + 1 : value)),
    );
    expect(told(await look([beside(rows)])).sort()).toEqual(expected);
  },
);

test('a column of new amounts is told from one of changes; without what stands after it, it is asked', async () => {
  const replaced = ROWS.map(([nth, name, first, , , final]): Row => [
    nth!,
    name!,
    first!,
    null,
    final!,
    final!,
    null,
  ]);
  const seen = await look([beside(replaced)]);
  expect([total(seen), told(seen)]).toEqual([685, []]);
  const open = await look([
    beside(
      ROWS.map(([nth, name, first, added]): Row => [nth!, name!, first!, added!, 30]),
      COLUMNS.slice(0, 5),
    ),
  ]);
  expect(
    open.findings.filter((item) => item.severity === 'stop').map((item) => item.code),
  ).toContain('VON-031');
});

test('a column that is dated after the period does not count yet', async () => {
  const header: Row = [
    'STT',
    'Nội dung',
    'Giao đầu năm',
    'Bổ sung (Quyết định số 45/QĐ-UBND ngày 20/7/2025)',
    'Sau điều chỉnh',
  ];
  const rows = ROWS.map(([nth, name, first, added]): Row => [
    nth!,
    name!,
    first!,
    added!,
    Number(first ?? 0) + Number(added ?? 0),
  ]);
  expect(total(await look([beside(rows, header)], { ky: '2025-6t' }))).toBe(570);
  expect(total(await look([beside(rows, header)]))).toBe(685);
});

test('one plan alone is a plan whatever it is called', async () => {
  const header: Row = [
    'STT',
    'Nội dung',
    'Kinh phí sau điều chỉnh',
    'Ngân sách trung ương sau điều chỉnh',
  ];
  const seen = await look([
    beside(
      [
        [null, 'TỔNG CỘNG', 685, 590],
        [1, 'Dự án 2', 437, 380],
        [2, 'Dự án 7', 248, 210],
      ],
      header,
    ),
  ]);
  expect([total(seen), seen.facts.funding!.versions]).toEqual([685, undefined]);
});

test('what goes up and what goes down in columns of their own, with and without what stands after it', async () => {
  const header: Row = [
    'STT',
    'Nội dung',
    'Giao đầu năm',
    'Điều chỉnh tăng',
    'Điều chỉnh giảm',
    'Sau điều chỉnh',
  ];
  const rows: readonly Row[] = [
    [null, 'TỔNG CỘNG', 570, 115, 23, 662],
    [1, 'Dự án 2', 460, null, 23, 437],
    [2, 'Tiểu dự án 1 – Dự án 3', 110, 23, null, 133],
    [3, 'Dự án 7', null, 92, null, 92],
  ];
  const whole = await look([beside(rows, header)]);
  expect([total(whole), told(whole)]).toEqual([662, []]);
  const open = await look([
    beside(
      rows.map((row) => row.slice(0, 5)),
      header.slice(0, 5),
    ),
  ]);
  expect([total(open), lines(open)]).toEqual([
    662,
    { DA2: [437, null, null, null], 'DA3.1': [133, null, null, null], DA7: [92, null, null, null] },
  ]);
});
