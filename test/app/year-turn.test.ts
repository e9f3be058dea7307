/**
 * A year's turn: the workbook of 2025 is copied and taken on to 2026, all of it or a half. Every
 * form is of the year of its own figures or withheld, and nothing of one year stands under the
 * other.
 */
import { bieuChanges } from '../../src/app/make-bieu/bieu-changes';
import { makeBieu, type Made } from '../../src/app/make-bieu';
import { planText } from '../../src/app/plan-text';
import { regenerate } from '../../src/app/regenerate';
import { reportText } from '../../src/app/report-text';
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { ALL, FIGURES, householdsTyped, turned, yearSheets, type Years } from '../make/year-turn';

async function opened(years: Years): Promise<{ port: XlsxWorkbook; seen: Survey }> {
  const port = await openXlsx(await book(yearSheets(years)));
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
    .filter(({ why }) => why.vi.includes('không ghép số của hai năm'))
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
  const port = await openXlsx(await book(yearSheets(turned())));
  const first = await survey(port);
  const made = makeBieu(first, { forms: ['bieu-02', 'bc-11'] });
  await port.write((await bieuChanges(port, first, made)).changes);
  // The officer types over the titles, the days and the figures of the households.
  await port.write([{ kind: 'repair', sheet: 'Tổng hợp', cells: householdsTyped() }]);
  const seen = await survey(port);
  const result = await regenerate(port, seen);
  expect(result.sheets.map(({ form, how }) => [form, how])).toEqual([['bc-11', 'nothing']]);
  expect(result.notMade.map(({ form, why }) => [form.form, why.vi])).toEqual([
    [
      'bieu-02',
      expect.stringContaining('«Tổng hợp» là đến ngày 31/12/2026, không phải của năm 2025'),
    ],
  ]);
  expect(titles(makeBieu(seen, { forms: ['bieu-02'] }))).toEqual({ 'bieu-02': '2026' });
});

test('a rise is told as a rise, and what has not changed as that', async () => {
  const summary = yearSheets(turned())[0];
  const rows = (summary?.rows ?? []).slice(0, 3);
  const port = await openXlsx(
    await book([
      {
        name: 'Tổng hợp',
        rows: [
          ...rows,
          [1, 'Thôn Thử', 300, 30, 24, 42, 24],
          [null, 'Tổng cộng', 300, 30, 24, 42, 24],
        ],
      },
    ]),
  );
  const texts = reportText(await survey(port)).paragraphs.map(({ text }) => text);
  expect(texts.find((text) => text.startsWith('1. '))).toContain(
    'so với đầu năm tăng 12 hộ nghèo, tăng 4,00 điểm %.',
  );
  expect(texts.find((text) => text.startsWith('2. '))).toContain(
    'so với đầu năm số hộ cận nghèo không tăng, không giảm, tỷ lệ không đổi.',
  );
});
