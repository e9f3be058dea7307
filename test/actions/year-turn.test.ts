/**
 * A year's turn: the workbook of 2025 is copied and taken on to 2026, all of it or a half. Every
 * form is of the year of its own figures or withheld, and nothing of one year stands under the
 * other.
 */
import { bieuChanges } from '../../src/actions/bieu-changes';
import { makeBieu, type Made } from '../../src/actions/make-bieu';
import { planText } from '../../src/actions/plan-text';
import { regenerate } from '../../src/actions/regenerate';
import { reportText } from '../../src/actions/report-text';
import { survey, type Survey } from '../../src/actions/survey';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';

type Part = 'households' | 'register' | 'funding' | 'targets' | 'duties';
type Years = Readonly<Record<Part, 2025 | 2026>>;
const ALL: readonly Part[] = ['households', 'register', 'funding', 'targets', 'duties'];
const turned = (...parts: readonly Part[]): Years => ({
  households: parts.includes('households') ? 2026 : 2025,
  register: parts.includes('register') ? 2026 : 2025,
  funding: parts.includes('funding') ? 2026 : 2025,
  targets: parts.includes('targets') ? 2026 : 2025,
  duties: parts.includes('duties') ? 2026 : 2025,
});

/** No figure of one year is one of the other: total, poor before and after, central money, the rate aimed at. */
const FIGURES = {
  2025: { total: 300, before: 60, after: 45, near: [30, 24], money: [400, 40, 20], aimed: 15 },
  2026: { total: 320, before: 44, after: 32, near: [23, 18], money: [500, 50, 25], aimed: 10 },
} as const;
const END = { 2025: '31/12/2025', 2026: '31/12/2026' } as const;

function sheets(years: Years): SheetSpec[] {
  const { total, before, after, near } = FIGURES[years.households];
  const [central, province, commune] = FIGURES[years.funding].money;
  const { aimed } = FIGURES[years.targets];
  const { after: poor, near: nearPoor } = FIGURES[years.register];
  const rows = [...Array(poor + nearPoor[1]).keys()].map((at) => [
    at + 1,
    `Mẫu Thị Thử ${at + 1}`,
    'Thôn Thử',
    3,
    at < poor ? 'Hộ nghèo' : 'Hộ cận nghèo',
  ]);
  return [
    {
      name: 'Tổng hợp',
      rows: [
        [`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${years.households}`],
        [`(Thời điểm: ${END[years.households]})`],
        [
          'STT',
          'Thôn',
          'Tổng số hộ dân cư',
          'Hộ nghèo đầu năm',
          'Hộ cận nghèo đầu năm',
          'Hộ nghèo cuối năm',
          'Hộ cận nghèo cuối năm',
        ],
        [1, 'Thôn Thử', total, before, near[0], after, near[1]],
        [null, 'Tổng cộng', total, before, near[0], after, near[1]],
      ],
    },
    {
      name: 'Danh sách',
      rows: [
        [`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM ${years.register}`],
        [`(Thời điểm: ${END[years.register]})`],
        ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'],
        ...rows,
      ],
    },
    {
      name: 'Kinh phí',
      rows: [
        [`KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM ${years.funding}`],
        ['Đơn vị tính: triệu đồng'],
        ['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã'],
        [1, 'Dự án 2', central + province + commune, central, province, commune],
        [null, 'Tổng cộng', central + province + commune, central, province, commune],
      ],
    },
    {
      name: 'Chỉ tiêu',
      rows: [
        [`CHỈ TIÊU GIẢM NGHÈO NĂM ${years.targets}`],
        [],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm'],
        [1, 'Tỷ lệ hộ nghèo toàn xã', '%', aimed],
      ],
    },
    {
      name: 'Phân công',
      rows: [
        [`PHÂN CÔNG THỰC HIỆN CHƯƠNG TRÌNH NĂM ${years.duties}`],
        [],
        ['STT', 'Cơ quan chủ trì', 'Dự án, tiểu dự án'],
        [1, 'Phòng Kinh tế', 'Dự án 2'],
      ],
    },
  ];
}

async function opened(years: Years): Promise<{ port: XlsxWorkbook; seen: Survey }> {
  const port = await openXlsx(await book(sheets(years)));
  return { port, seen: await survey(port) };
}

/** By form the year in its title; "–" for one that is withheld because of two years. */
function titles(all: Made): Record<string, string> {
  const made = all.made.map(({ form, rendered }): [string, string] => {
    const texts = rendered.plan.cells.flatMap(({ value, row }) =>
      typeof value === 'string' && row < 6 ? [value] : [],
    );
    const title = texts.map((text) => /NĂM (20\d\d)$/.exec(text)?.[1] ?? '').find(Boolean);
    return [form.form, title ?? ''];
  });
  const withheld = all.notMade
    .filter(({ why }) => why.includes('không ghép số của hai năm'))
    .map(({ form }): [string, string] => [form.form, '–']);
  return Object.fromEntries([...made, ...withheld]);
}

const BOTH = { 'phu-luc-01': '2026', 'bieu-02': '2026', 'bieu-03': '2026' };
test.each<[string, Years, Readonly<Record<string, string>>]>([
  [
    'all of it',
    turned(...ALL),
    { ...BOTH, 'bc-01': '2026', 'bc-11': '2026', 'bc-14': '2026', 'bc-15': '2026' },
  ],
  [
    'the households alone',
    turned('households'),
    {
      ...BOTH,
      'phu-luc-01': '2025',
      'bieu-03': '2025',
      'bc-01': '2026',
      'bc-11': '2025',
      'bc-14': '2025',
      'bc-15': '–',
    },
  ],
  [
    'the plan alone: money, targets, duties',
    turned('funding', 'targets', 'duties'),
    { ...BOTH, 'bieu-02': '2025', 'bc-01': '2025', 'bc-11': '2025', 'bc-14': '2026', 'bc-15': '–' },
  ],
  [
    'the money alone',
    turned('funding'),
    {
      ...BOTH,
      'bieu-02': '2025',
      'bieu-03': '2025',
      'bc-01': '2025',
      'bc-11': '2025',
      'bc-14': '–',
      'bc-15': '2025',
    },
  ],
])('%s taken on: each form is of the year of its figures', async (_, years, expected) => {
  const { seen } = await opened(years);
  expect(titles(makeBieu(seen, { forms: ['tat-ca'] }))).toMatchObject(expected);
});

const own = (year: 2025 | 2026): number[] => {
  const { total, before, after, near, money } = FIGURES[year];
  return [total, before, after, ...near, ...money, money[0] + money[1] + money[2]];
};

test.each([
  ['the households alone', turned('households')],
  ['the households and the targets', turned('households', 'targets')],
  ['the register alone', turned('register')],
  ['the plan alone', turned('funding', 'targets', 'duties')],
  ['the money alone', turned('funding')],
])('%s taken on: no figure of one year stands in a form of the other', async (_, years) => {
  const { seen } = await opened(years);
  const { made } = makeBieu(seen, { forms: ['tat-ca'] });
  expect(made.length).toBeGreaterThan(5);
  for (const { form, rendered } of made) {
    const year = titles({ made: [{ form, rendered }], notMade: [] })[form.form];
    const other = year === '2026' ? 2025 : 2026;
    const foreign = rendered.plan.cells.filter(
      ({ value, column }) =>
        column < rendered.plan.columnWidths.length - 1 &&
        typeof value === 'number' &&
        own(other).includes(value) &&
        !own(other === 2025 ? 2026 : 2025).includes(value),
    );
    // The numbers of a list's lines are no figures of a year.
    if (!['bc-11', 'bc-12'].includes(form.form))
      expect([form.form, foreign.map(({ value }) => value)]).toEqual([form.form, []]);
  }
});

test('the texts of a plan and of a report name the year of their own figures', async () => {
  const { seen } = await opened(turned('funding'));
  const plan = planText(seen).paragraphs.map(({ text }) => text);
  expect(plan.find((text) => text.includes('575'))).toContain('năm 2026 là: 575 triệu đồng');
  const report = reportText(seen).paragraphs.map(({ text }) => text);
  expect(report.join('\n')).not.toContain('575');
  expect(report.find((text) => text.includes('Phụ lục 01'))).toContain('của kỳ 2026');
});

test('the Biểu of 2025 in the copied workbook stay as they are, and a fresh one is of 2026', async () => {
  const port = await openXlsx(await book(sheets(turned())));
  const first = await survey(port);
  const made = makeBieu(first, { forms: ['bieu-02', 'bc-11'] });
  await port.write((await bieuChanges(port, first, made)).changes);
  // The officer types over the titles, the days and the figures of the households.
  const next = sheets(turned('households'))[0]?.rows ?? [];
  await port.write([
    {
      kind: 'repair',
      sheet: 'Tổng hợp',
      cells: next.flatMap((row, at) =>
        row.flatMap((value, column) =>
          typeof value === 'string' || typeof value === 'number'
            ? [{ row: at, column, value }]
            : [],
        ),
      ),
    },
  ]);
  const seen = await survey(port);
  const result = await regenerate(port, seen);
  expect(result.sheets.map(({ form, how }) => [form, how])).toEqual([['bc-11', 'nothing']]);
  expect(result.notMade.map(({ form, why }) => [form.form, why])).toEqual([
    [
      'bieu-02',
      expect.stringContaining('«Tổng hợp» là đến ngày 31/12/2026, không phải của năm 2025'),
    ],
  ]);
  expect(titles(makeBieu(seen, { forms: ['bieu-02'] }))).toEqual({ 'bieu-02': '2026' });
});
