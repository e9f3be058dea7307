/** The year in which two programmes have money, and the one after it: every line under its own programme, and no total of both unsaid. */
import { makeBieu } from '../../src/app/make-bieu';
import { messageOf } from '../../src/app/describe';
import { calendarOf } from '../../src/app/calendar';
import { deadlineIn } from '../../src/text/calendar';
import { planText } from '../../src/app/plan-text';
import { survey, type Survey } from '../../src/app/survey';
import type { FundingLine } from '../../src/domain/facts';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { programmeCodes } from '../../src/sources/facts/programme-code';
import type { SheetPlan } from '../../src/workbook/plan';
import { book } from '../make/book';
import {
  centralOf,
  fundingOf,
  NEW_ROWS,
  OLD_ROWS,
  settingsOf,
  spentOf,
  totalOf,
} from '../make/two-programmes';
import { figures, texts } from './look-up';

const surveyOf = async (year: number, more: Parameters<typeof settingsOf>[1] = []) =>
  survey(await openXlsx(await book([settingsOf(year, more), fundingOf(year), spentOf(year)])), {
    date: `${year}-11-30`,
  });
const made = (seen: Survey): Map<string, { plan: SheetPlan; notes: string }> =>
  new Map(
    makeBieu(seen, { forms: ['phu-luc-01', 'bc-13', 'bc-14'] }).made.map(({ form, rendered }) => [
      form.form,
      { plan: rendered.plan, notes: rendered.notes.join('\n') },
    ]),
  );
const flat = (lines: readonly FundingLine[]): FundingLine[] =>
  lines.flatMap((line) => [line, ...flat(line.children)]);
const stops = ({ findings }: Survey): string[] =>
  findings.filter(({ severity }) => severity === 'stop').map((one) => messageOf(one));

test.each([
  ['Nội dung thành phần 2 – Hợp phần thứ nhất', ['HP1.2']],
  ['HP1-NDTP2', ['HP1.2']],
  ['NDTP2-HP1', ['HP1.2']],
  ['Hợp phần thứ hai - Nội dung thành phần 4', ['HP2.4']],
  ['Nội dung 03 thuộc Nội dung thành phần 2 Hợp phần thứ nhất', ['HP1.2.03']],
  ['HP1.2.3; Tiểu dự án 1 – Dự án 3; HP II', ['HP1.2.03', 'DA3.1', 'HP2']],
  ['Chủ trì Hợp phần 1', ['HP1']],
  ['Nội dung thành phần 2', []],
  ['Nội dung 3 của kế hoạch', []],
  ['Nghị định 07/2021/NĐ-CP; ND 03', []],
  ['Hợp phần thứ ba', []],
  ['NDTP11-HP1', ['HP1.11']],
  ['HP1.2.99', ['HP1.2.99']],
  ['Tiểu dự án 12 – Dự án 3', ['DA3.12']],
  ['Dự án 2, Tiểu dự án 1 – Dự án 3', ['DA2', 'DA3.1']],
])('%s', (text, codes) => {
  expect(programmeCodes(text)).toEqual(codes);
});

describe('2026', () => {
  let seen: Survey;
  let forms: ReturnType<typeof made>;
  beforeAll(async () => {
    seen = await surveyOf(2026);
    forms = made(seen);
  });

  test('every line is known by its code, its number or its name, and nothing stops', () => {
    const lines = flat(seen.facts.funding?.lines ?? []);
    expect(lines.map(({ code }) => code)).toEqual(
      [...NEW_ROWS, ...OLD_ROWS].map(({ code }) => code),
    );
    expect(stops(seen)).toEqual([]);
    expect(seen.findings.map(({ code }) => code)).not.toContain('LUAT-002');
  });

  test.each(['phu-luc-01', 'bc-13'])('%s: a block for each programme with its own sum', (form) => {
    const { plan, notes } = forms.get(form)!;
    const money = form === 'phu-luc-01' ? totalOf : centralOf;
    expect(figures(plan, 'Chương trình mục tiêu quốc gia 2026–2030')).toMatchObject({
      A: 'A',
      1: money(NEW_ROWS),
    });
    expect(figures(plan, 'Chương trình giảm nghèo bền vững 2021–2025')).toMatchObject({
      A: 'B',
      1: money(OLD_ROWS),
    });
    expect(figures(plan, 'TỔNG CỘNG')['1']).toBe(money([...NEW_ROWS, ...OLD_ROWS]));
    expect(texts(plan).join(' ')).toContain('CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA');
    expect(notes).toContain('Tổng cộng gồm vốn của nhiều chương trình');
    expect(notes).toContain('giải ngân đến hết ngày 31/12/2026');
    expect(notes).not.toContain('Không có trong danh mục');
  });

  test('bc-14 gives every line of both once, each with its full number', () => {
    const { plan, notes } = forms.get('bc-14')!;
    expect(notes).toContain('Tổng cộng gồm vốn của nhiều chương trình');
    expect(figures(plan, 'TỔNG CỘNG')['1']).toBe(totalOf([...NEW_ROWS, ...OLD_ROWS]));
    const all = texts(plan).join('\n');
    for (const text of ['Tiểu dự án 1 – Dự án 3', 'Nội dung thành phần 3 – Hợp phần thứ nhất'])
      expect(all).toContain(text);
    expect(all).not.toContain('Dự án 7');
  });

  test('the counterpart: the new money is not judged, with the decision; the old by its own rule', () => {
    const said = (code: string): string[] =>
      seen.findings.filter((one) => one.code === code).map((one) => messageOf(one));
    expect(said('VON-012').join()).toContain('Quyết định 16/2026/QĐ-TTg');
    // 24 of 160 is 15 % exactly.
    expect([...said('VON-010'), ...said('VON-011')]).toEqual([]);
  });

  test('of a province whose share nobody knows neither is judged, each by the rule of its own years', async () => {
    const { findings } = await surveyOf(2026, [['tinh', 'Tỉnh', 'Cao Bằng', null, null]]);
    expect(findings.filter(({ code }) => code === 'VON-012').map((one) => messageOf(one))).toEqual([
      'Chưa xét tỷ lệ vốn đối ứng (vốn giao trong năm): từ năm ngân sách 2026 tỷ lệ do Quyết định 16/2026/QĐ-TTg ngày 15/4/2026 quy định, phần mềm chưa có tỷ lệ của văn bản này.',
      'Chưa xét tỷ lệ vốn đối ứng (vốn kéo dài): phần mềm chưa có quy định cho năm 2025, tỉnh Cao Bằng.',
    ]);
  });

  test("the office's own ratio with its document judges the new money alone", async () => {
    const own = await surveyOf(2026, [
      ['ty-le-doi-ung', 'Tỷ lệ đối ứng', '20', 'Nghị quyết 00/NQ-HĐND (thử)', null],
    ]);
    const found = own.findings.filter(({ code }) => code === 'VON-011');
    expect(found).toHaveLength(1);
    expect(found[0]?.params.source).toBe('địa phương (vốn giao trong năm)');
    expect(found[0]?.rule?.document).toContain('Nghị quyết 00/NQ-HĐND (thử)');
    expect(found[0]?.expected?.toNumber()).toBe(centralOf(NEW_ROWS) * 0.2);
  });
});

test('the calendar of the year: the last day of what is carried over, the days of the budget, the own day', async () => {
  const seen = await surveyOf(2026, [['han-tinh', 'Hạn', '18/12', null, null]]);
  const days = new Map(
    calendarOf(seen, '2026-11-27').items.map(({ id, due, confirmed }) => [id, [due, confirmed]]),
  );
  expect(Object.fromEntries(days)).toMatchObject({
    'programme.carry-over': ['2026-12-31', true],
    'budget.reconciliation': ['2026-02-10', false],
    'budget.advances': ['2026-02-15', false],
    'budget.estimates-start': ['2026-07-10', false],
    'budget.estimates-end': ['2026-08-10', false],
    'plan.province-report': ['2026-12-18', false],
  });
  const english = new Map(
    calendarOf(seen, '2026-11-27').items.map((item) => [item.id, deadlineIn(item, 'en').title]),
  );
  expect(Object.fromEntries(english)).toMatchObject({
    'plan.start': 'Start the work of the plan (within 15 working days of its approval)',
    'plan.half-year-report': 'Report of the first half of 2026: results and funding',
    'plan.year-report': 'Report of 2026: results and funding',
    'programme.carry-over':
      'Last day to disburse what was carried over: Chương trình giảm nghèo bền vững 2021–2025',
    'review.monthly-report': 'Report of the regular review, month 9',
    'budget.reconciliation': 'Reconcile the balances and advances of 2025 with the treasury',
    'budget.estimates-end': 'The time to send the estimates of 2027 ends',
  });
  const next = calendarOf(await surveyOf(2027), '2027-01-05').items.map(({ id }) => id);
  expect(next).toContain('budget.reconciliation');
  expect(next).not.toContain('programme.carry-over');
  const [told] = seen.findings.filter(({ code }) => code === 'VON-035');
  expect(told && messageOf(told)).toBe(
    'Chương trình giảm nghèo bền vững 2021–2025: 2 dòng vốn kéo dài, 184 triệu đồng, còn 104 triệu đồng chưa giải ngân; được giải ngân đến hết ngày 31/12/2026.',
  );
});

test('a line that the earlier programme has not is of the one above it: in the count, the total and what is left', async () => {
  const [plan, spent] = [fundingOf(2026), spentOf(2026)];
  const more = (...amounts: readonly (readonly number[])[]) =>
    ['Dự án 4', 'Tiểu dự án 1: Nội dung thử', 'Tiểu dự án 12: Nội dung lạ'].map((name, at) => [
      ['3', '3.1', '3.2'][at] ?? null,
      name,
      ...(amounts[at] ?? []),
    ]);
  const seen = await survey(
    await openXlsx(
      await book([
        settingsOf(2026),
        { ...plan, rows: [...plan.rows, ...more([90, 80, 7, 3], [50, 45, 4, 1], [40, 35, 3, 2])] },
        { ...spent, rows: [...spent.rows, ...more([80, 30], [45, 20], [35, 10])] },
      ]),
    ),
  );
  expect(
    seen.findings.filter(({ code }) => code === 'VON-035').map((one) => messageOf(one)),
  ).toEqual([
    expect.stringContaining(': 4 dòng vốn kéo dài, 274 triệu đồng, còn 164 triệu đồng chưa'),
  ]);
  // Its share is judged by the rule of its own years: 34 of 240, not 30 of 205.
  expect(
    seen.findings.filter(({ code }) => code === 'VON-010').map((one) => messageOf(one)),
  ).toEqual([expect.stringContaining('(vốn kéo dài) đạt 14,17 % vốn trung ương (34 so với 36)')]);
});

test('the text of the plan says of which programmes the money is, and how much of each', async () => {
  const text = planText(await surveyOf(2026)).paragraphs.map((one) => one.text);
  const [said] = text.filter((one) => one.startsWith('Tổng kinh phí'));
  expect(said).toContain('thực hiện các nội dung thuộc các Chương trình mục tiêu quốc gia');
  expect(said).toContain(
    `gồm: Chương trình mục tiêu quốc gia 2026–2030: ${totalOf(NEW_ROWS)} triệu đồng; Chương trình giảm nghèo bền vững 2021–2025 (vốn kéo dài): ${totalOf(OLD_ROWS)} triệu đồng`,
  );
  const later = planText(await surveyOf(2027)).paragraphs.map((one) => one.text);
  expect(later.join()).toContain('xây dựng nông thôn mới, giảm nghèo bền vững');
  expect(later.join()).toContain('Cụ thể từng hợp phần, nội dung thành phần, nội dung theo');
});

test('2027: the words of the one programme that is left', async () => {
  const seen = await surveyOf(2027);
  expect(stops(seen)).toEqual([]);
  const forms = made(seen);
  for (const form of ['phu-luc-01', 'bc-13']) {
    const all = texts(forms.get(form)!.plan).join(' ');
    expect(all).toContain('XÂY DỰNG NÔNG THÔN MỚI, GIẢM NGHÈO BỀN VỮNG');
    expect(all).toContain('THEO HỢP PHẦN, NỘI DUNG THÀNH PHẦN NĂM 2027');
    expect(all).not.toMatch(/dự án, tiểu dự án|Vốn sự nghiệp/i);
  }
  expect(figures(forms.get('phu-luc-01')!.plan, 'TỔNG CỘNG')['1']).toBe(totalOf(NEW_ROWS));
});
