/** A form whose source is not in the workbook is named with what is missing, and never made up: each form, each source taken away. */
import { EVERY_FORM, makeBieu, type Made } from '../../src/app/make-bieu';
import { templates, type FormNeed } from '../../src/templates';
import { needWords } from '../../src/text/report';
import type { SheetSpec } from '../make/book';
import { makeCommune, PERIODS, sheetsOf } from '../make/commune';
import { surveyOf } from './review-facts';

const sheets = sheetsOf(makeCommune(PERIODS[2], 50));
const without = (...names: string[]): SheetSpec[] =>
  sheets.filter((sheet) => !names.includes(sheet.name));

/** The register without the columns whose header begins so. */
function columnsOut(...starts: string[]): SheetSpec[] {
  return sheets.map((sheet) => {
    if (sheet.name !== 'Danh sách hộ') return sheet;
    const header = sheet.rows[2]!.map(String);
    const gone = new Set(
      header.flatMap((text, at) => (starts.some((start) => text.startsWith(start)) ? [at] : [])),
    );
    expect(gone.size).toBeGreaterThanOrEqual(starts.length);
    return {
      ...sheet,
      formats: {},
      rows: sheet.rows.map((row, at) =>
        at < 2 ? row : row.filter((_, column) => !gone.has(column)),
      ),
    };
  });
}

const REGISTER = 'Danh sách hộ';
const INDICATORS = [
  'Việc làm',
  'Người phụ thuộc',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ',
  'Tình trạng',
  'Chất lượng',
  'Diện tích',
  'Nguồn nước',
  'Nhà tiêu',
  'Sử dụng',
  'Phương tiện',
  'Số chỉ số',
];

const CASES: readonly (readonly [
  string,
  readonly SheetSpec[],
  Readonly<Record<string, readonly FormNeed[]>>,
])[] = [
  ['the flow of the poor', without('Diễn biến HN'), { 'bc-02': ['flow.poor'] }],
  ['the flow of the near-poor', without('Diễn biến HCN'), { 'bc-03': ['flow.nearPoor'] }],
  [
    'the register',
    without(REGISTER),
    Object.fromEntries(
      ['bc-04', 'bc-05', 'bc-06', 'bc-07', 'bc-08', 'bc-09', 'bc-10', 'bc-11', 'bc-12'].map(
        (form) => [form, ['register']],
      ),
    ),
  ],
  [
    'the marks of deprivation',
    columnsOut(...INDICATORS),
    Object.fromEntries(
      ['bc-04', 'bc-05', 'bc-06', 'bc-07'].map((form) => [form, ['register.indicators']]),
    ),
  ],
  ['ethnicity', columnsOut('Dân tộc'), { 'bc-09': ['register.ethnicity'] }],
  [
    'ethnicity and the marks of groups',
    columnsOut('Dân tộc', 'Hộ không có khả năng', 'Hộ có người có công'),
    { 'bc-08': ['register.groups'], 'bc-09': ['register.ethnicity'] },
  ],
  ['causes', columnsOut('Nguyên nhân'), { 'bc-10': ['register.causes'] }],
  [
    'incomes',
    sheets,
    { 'bc-16': ['register.income'], 'bc-17': ['register.income'], 'bc-18': ['supports'] },
  ],
  ['what was spent', without('Giải ngân'), { 'bc-13': ['disbursement'] }],
  ['targets', without('Chỉ tiêu'), { 'bieu-03': [], 'bc-15': ['targets'] }],
  [
    'funding and duties',
    without('Kinh phí', 'Phân công'),
    { 'phu-luc-01': [], 'bc-14': ['duties'] },
  ],
  [
    'the summary and the register',
    without('Tổng hợp thôn', REGISTER),
    Object.fromEntries(
      ['bieu-02', 'bc-01'].map((form) => [form, form === 'bc-01' ? ['households' as const] : []]),
    ),
  ],
];

/** What comes of each case, by its name. */
const results = new Map<string, Made>();

beforeAll(async () => {
  for (const [name, book] of CASES)
    results.set(name, makeBieu(await surveyOf(book), { forms: [EVERY_FORM] }));
});

test.each(CASES)('without %s', (name, _, missing) => {
  const made = results.get(name)!;
  for (const [form, needs] of Object.entries(missing)) {
    expect([form, made.made.some((item) => item.form.form === form)]).toEqual([form, false]);
    const item = made.notMade.find((one) => one.form.form === form)!;
    expect([form, item.findings]).toEqual([form, []]);
    expect(item.why.vi).toMatch(/^Sổ chưa có .+\.$/);
    for (const need of needs)
      expect([form, item.why.vi]).toEqual([form, expect.stringContaining(needWords.vi[need])]);
  }
});

test('every form loses its source in one of the cases', () => {
  // Not made for want of a source alone, which is said: any other refusal is none of these.
  const lost = new Set(
    [...results.values()].flatMap(({ notMade }) =>
      notMade
        .filter(({ findings, why }) => findings.length === 0 && why.vi.startsWith('Sổ chưa có '))
        .map(({ form }) => form.form),
    ),
  );
  expect(templates.map(({ form }) => form).filter((form) => !lost.has(form))).toEqual([]);
});

test('what is planned for the end of the year is printed as no result of a review', async () => {
  const rows = [
    ['KẾ HOẠCH GIẢM NGHÈO NĂM 2026'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo đầu năm', 'Kế hoạch giảm', 'Hộ nghèo cuối năm'],
    [1, 'Thôn Một', 40, 8, 3, 5],
    [2, 'Thôn Hai', 30, 6, 2, 4],
  ];
  const made = makeBieu(await surveyOf([{ name: 'KH', rows }]), { forms: [EVERY_FORM] });
  expect(made.made.map(({ form }) => form.form)).toContain('bieu-02');
  expect(made.notMade.find(({ form }) => form.form === 'bc-01')?.why.vi).toContain(
    needWords.vi['households.reached'],
  );
});
