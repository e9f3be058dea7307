/** The indicators of a period through the whole main job: read, checked and printed, each form adding up to its own total. */
import { messageOf } from '../../src/app/describe';
import { makeBieu } from '../../src/app/make-bieu';
import type { Survey } from '../../src/app/survey';
import { templateBook } from '../../src/app/template-book';
import { indicatorSetAt, indicatorSets, valueAt } from '../../src/regulations';
import type { SheetPlan } from '../../src/workbook/plan';
import type { SheetSpec } from '../make/book';
import { householdsOf, INDICATORS_2027, registerSheet } from './commune';
import { figures, texts } from './look-up';
import { surveyOf } from './review-facts';

const HOUSEHOLDS = householdsOf(60, 4);
const FORMS = ['bc-04', 'bc-05', 'bc-06', 'bc-07', 'bc-11'];
const WASTE = 'Xử lý rác thải sinh hoạt';
const MEANS = 'Phương tiện tiếp cận thông tin';

const seen = (register: SheetSpec, year: string): Promise<Survey> =>
  surveyOf([register], { nam: year, xa: 'Thử Nghiệm' });
const made = (survey: Survey, period?: string): Map<string, SheetPlan> =>
  new Map(
    makeBieu(survey, { forms: FORMS, ...(period ? { period } : {}) }).made.map((one) => [
      one.form.form,
      one.rendered.plan,
    ]),
  );
const plan = (plans: Map<string, SheetPlan>, form: string): SheetPlan => {
  const found = plans.get(form);
  if (!found) throw new Error(`${form} was not made`);
  return found;
};
/** The typed total of a row and the sum of its printed columns. */
function totalAndSum(sheet: SheetPlan, row: string): [unknown, number] {
  const cells = figures(sheet, row);
  const columns = Array.from({ length: 12 }, (_, at) => Number(cells[String(at + 3)] ?? 0));
  return [cells['2'], columns.reduce((all, one) => all + one, 0)];
}
const told = (survey: Survey): string[] =>
  survey.findings.filter(({ code }) => code === 'HO-039').map((one) => messageOf(one));

test('every set has as many indicators as the law counts, and one name for each column', () => {
  for (const set of indicatorSets()) {
    expect([set.id, set.indicators.length]).toEqual([
      set.id,
      valueAt('poverty.indicator-count', set.from).value,
    ]);
    expect(new Set(set.indicators.map(({ field }) => field)).size).toBe(set.indicators.length);
  }
  expect(
    ['2021-12-31', '2022-01-01', '2026-12-31', '2027-01-01', '2030-12-31', '2031-01-01'].map(
      (day) => indicatorSetAt(day)?.id ?? null,
    ),
  ).toEqual([null, '2022-2026', '2022-2026', '2027-2030', '2027-2030', null]);
});

describe('a register of 2027', () => {
  let survey: Survey;
  let plans: Map<string, SheetPlan>;
  beforeAll(async () => {
    survey = await seen(registerSheet(HOUSEHOLDS, INDICATORS_2027, 2027), '2027');
    plans = made(survey);
  });

  test('has nothing to say of its columns', () => {
    expect(told(survey)).toEqual([]);
    expect(survey.findings.map(({ code }) => code)).not.toContain('BANG-007');
  });

  test('prints the waste column, not the removed one, in every form', () => {
    expect([...plans.keys()]).toEqual(FORMS);
    for (const form of FORMS) {
      expect(texts(plan(plans, form))).toContain(WASTE);
      expect(texts(plan(plans, form))).not.toContain(MEANS);
    }
  });

  test.each([
    ['bc-04', true],
    ['bc-06', false],
  ])('%s adds up, by hamlet and in all', (form, poor) => {
    const own = HOUSEHOLDS.filter((one) => one.poor === poor);
    for (const hamlet of ['Thôn Số 1', 'Thôn Số 2', 'Thôn Số 3', 'Thôn Số 4']) {
      const marks = own
        .filter((one) => one.hamlet === hamlet)
        .reduce((all, one) => all + one.marks.length, 0);
      expect([hamlet, ...totalAndSum(plan(plans, form), hamlet)]).toEqual([hamlet, marks, marks]);
    }
    const all = own.reduce((sum, one) => sum + one.marks.length, 0);
    expect(totalAndSum(plan(plans, form), 'Tổng cộng')).toEqual([all, all]);
  });

  test('the list shows for every household the marks that make its class', () => {
    const sheet = plan(plans, 'bc-11');
    const marked = sheet.cells.filter(({ value, column }) => value === 'x' && column >= 7).length;
    expect(marked).toBe(HOUSEHOLDS.reduce((all, one) => all + one.marks.length, 0));
  });
});

test('a register with the columns of the other set is told so, and its forms add up what they print and name the blank column', async () => {
  const old = await seen(registerSheet(HOUSEHOLDS, undefined, 2027), '2027');
  expect(told(old)).toEqual([
    `Kỳ này dùng bộ chỉ số 2027–2030. Danh sách hộ có cột «${MEANS}» không thuộc bộ này (ô S3). Danh sách hộ chưa có cột «${WASTE}».`,
  ]);
  const plans = made(old);
  expect(texts(plan(plans, 'bc-04'))).not.toContain(MEANS);
  for (const row of ['Thôn Số 1', 'Tổng cộng']) {
    const [total, sum] = totalAndSum(plan(plans, 'bc-04'), row);
    expect(total).toBe(sum);
  }
  expect(texts(plan(plans, 'bc-04')).join(' ')).toContain('Cột 13: sổ không có số liệu, để trống.');
  const early = await seen(registerSheet(HOUSEHOLDS, INDICATORS_2027, 2026), '2026');
  expect(told(early)[0]).toContain(`bộ chỉ số 2022–2026. Danh sách hộ có cột «${WASTE}»`);
});

test('the form takes the set of its own period, and figures of 2026 are no figures of 2027', async () => {
  const survey = await seen(registerSheet(HOUSEHOLDS), '2026');
  expect(texts(plan(made(survey), 'bc-04'))).toContain(MEANS);
  expect([...made(survey, '2027').keys()]).toEqual([]);
});

test('a year beyond the law that is known has no form with indicators, and says why', async () => {
  const survey = await seen(registerSheet(HOUSEHOLDS, INDICATORS_2027, 2031), '2031');
  const { notMade } = makeBieu(survey, { forms: ['bc-04', 'bc-11'] });
  expect(notMade.map(({ form, why }) => [form.form, why.vi.slice(0, 30)])).toEqual([
    ['bc-04', 'Chưa có bộ chỉ số thiếu hụt củ'],
    ['bc-11', 'Chưa có bộ chỉ số thiếu hụt củ'],
  ]);
});

// The list that is used in 2027 is made at the end of 2026, beside that of the standard in use.
test.each([
  [2025, true, false],
  [2026, true, true],
  [2027, false, true],
])('the blank workbook of %i asks for the indicators of its standards', (year, means, waste) => {
  const sheets = templateBook({ year, commune: null, hamlets: [null], settings: new Map() });
  const register = sheets.find(({ name }) => name === 'Danh sách hộ');
  const headers = (register?.cells ?? []).map(({ value }) => value);
  expect([
    headers.includes('Phương tiện phục vụ tiếp cận thông tin'),
    headers.includes(WASTE),
  ]).toEqual([means, waste]);
});
