/** The forms of the review, from an officer's sheets to the printed cell, and checked against counts made by hand here. */
import { messageOf } from '../../src/app/describe';
import { makeBieu } from '../../src/app/make-bieu';
import { numbersOf } from '../../src/app/figures';
import { renderBieu, type RenderedBieu } from '../../src/report';
import { templateOf, templates } from '../../src/templates';
import { compareNames } from '../../src/domain/vietnamese-names';
import { story } from '../make/stories';
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { PLAN_FORMS } from '../make/plan-forms';
import { cell, figures, formulas, rowWith, texts } from './look-up';
import { balancedFlows, surveyOf } from './review-facts';
import { flowSheets, householdsOf, registerSheet, summarySheet, type Household } from './commune';

const HOUSEHOLDS = householdsOf(240, 8);
let commune: Survey;
beforeAll(async () => {
  commune = await surveyOf(
    [summarySheet(HOUSEHOLDS), registerSheet(HOUSEHOLDS), ...flowSheets(HOUSEHOLDS)],
    { nam: '2025', xa: 'Xã Ba Dinh' },
  );
});
const form = (name: string, seen: Survey = commune): RenderedBieu =>
  renderBieu(templateOf(name)!, seen.facts, { findings: seen.findings, describe: messageOf });
const people = (list: readonly Household[]): number =>
  list.reduce((all, one) => all + one.people, 0);
const poor = HOUSEHOLDS.filter((one) => one.poor);
const near = HOUSEHOLDS.filter((one) => !one.poor);

test('the commune has nothing to stop and every form of the review can be made', () => {
  expect(
    commune.findings.filter((item) => item.severity === 'stop').map((item) => item.code),
  ).toEqual([]);
  const made = makeBieu(commune, { forms: ['tat-ca'] });
  // Its register has no income, which alone tells who changes class under another standard.
  const review = templates
    .filter((item) => item.group === 'review' && !['bc-16', 'bc-17'].includes(item.form))
    .map((item) => item.form);
  expect(made.made.map((item) => item.form.form)).toEqual(expect.arrayContaining(review));
});

test('without a choice the attachments of the plan are made, and none of the review', async () => {
  const made = makeBieu(await balancedFlows());
  expect(made.made.map((item) => item.form.form)).toEqual(PLAN_FORMS);
  expect(made.notMade).toEqual([]);
});

test('a form without its source is named with what is missing', async () => {
  const sample = await survey(await openXlsx(await story('S3')));
  const made = makeBieu(sample, { forms: ['bc-02', 'bc-04', 'bc-10'] });
  expect(made.made.map((item) => item.form.form)).toEqual(['bc-04']);
  expect(made.notMade.map((item) => [item.form.form, item.why.vi])).toEqual([
    ['bc-02', 'Sổ chưa có bảng diễn biến hộ nghèo.'],
    ['bc-10', 'Sổ chưa có cột nguyên nhân nghèo trong danh sách hộ.'],
  ]);
});

test('a stop of the flow blocks the two flow forms and no other', async () => {
  const broken = await survey(await openXlsx(await story('S8')));
  const made = makeBieu(broken, { forms: ['bc-01', 'bc-02', 'bc-03', 'bc-04'] });
  expect(made.made.map((item) => item.form.form)).toEqual(['bc-01', 'bc-04']);
  expect(made.notMade.map((item) => item.findings.map((finding) => finding.code))).toEqual([
    ['DB-001', 'DB-001'],
    ['DB-001', 'DB-001'],
  ]);
});

test('the summary takes the people of a class from the register, and all rates from counts', () => {
  const { plan, notes } = form('bc-01');
  const total = figures(plan, 'Tổng cộng');
  expect(total).toMatchObject({
    1: 1228,
    3: poor.length,
    5: near.length,
    7: 68,
    9: people(poor),
    11: people(near),
  });
  expect(total[4]).toBe(Math.round((poor.length / 1228) * 10000) / 100);
  expect(formulas(plan, 'Tổng cộng')[4]).toMatch(/^=IF\(AND\(COUNT\(.*ROUND\(/);
  expect(total[15]).toBe('8/8 thôn');
  expect(notes.join(' ')).toContain('cộng từ danh sách hộ');
});

test('a flow has a row for households and one for people, each with a total of its own', () => {
  const { plan } = form('bc-02');
  const first = rowWith(plan, 'Thôn Số 1');
  const own = poor.filter((one) => one.hamlet === 'Thôn Số 1');
  const closing = (row: number) =>
    plan.cells.find((item) => item.row === row && item.column === 11)!;
  expect(closing(first).value).toBe(own.length);
  expect(closing(first + 1).value).toBe(people(own));
  expect(plan.merges).toContainEqual({ top: first, bottom: first + 1, left: 1, right: 1 });
  const total = rowWith(plan, 'Tổng cộng');
  expect([closing(total).value, closing(total + 1).value]).toEqual([poor.length, people(poor)]);
  expect(closing(total).formula).not.toContain(`L${first + 2}`);
});

test('deprivations are counted by indicator, and their rates are of the class', () => {
  const counts = figures(form('bc-04').plan, 'Tổng cộng');
  const lacking = (indicator: number) => poor.filter((one) => one.marks.includes(indicator)).length;
  expect(counts[1]).toBe(poor.length);
  expect(counts[2]).toBe(poor.reduce((all, one) => all + one.marks.length, 0));
  for (let indicator = 1; indicator <= 12; indicator += 1)
    expect(counts[indicator + 2]).toBe(lacking(indicator));
  const { plan } = form('bc-05');
  const rates = figures(plan, 'Tổng cộng');
  expect(rates[2]).toBe(Math.round((lacking(1) / poor.length) * 10000) / 100);
  // The counts behind the rates stand beside the printed area.
  const total = rowWith(plan, 'Tổng cộng');
  const helper = plan.cells.find(
    (item) => item.row === total && item.column === plan.page!.printArea.right + 2,
  )!;
  expect(helper.value).toBe(lacking(1));
});

test('groups by household and by person, with what belongs to none of them', () => {
  const total = figures(form('bc-08').plan, 'Tổng cộng');
  expect(total).toMatchObject({
    1: poor.length,
    2: poor.filter((one) => one.ethnicity !== 'Kinh').length,
    3: poor.filter((one) => one.noLabour).length,
    4: poor.filter((one) => one.policy).length,
    5: poor.filter((one) => one.ethnicity === 'Kinh' && !one.noLabour && !one.policy).length,
    6: near.length,
  });
});

test('ethnic groups are those of the data, the commonest first, and minorities have both rates', () => {
  const { plan } = form('bc-09');
  const header = texts(plan);
  expect(header.indexOf('Hrê')).toBeLessThan(header.indexOf('Cor'));
  expect(header).toEqual(
    expect.arrayContaining([
      'Xơ Đăng',
      'so với tổng số hộ nghèo',
      'so với tổng số hộ dân tộc thiểu số',
    ]),
  );
  const minority = poor.filter((one) => one.ethnicity !== 'Kinh').length;
  const total = figures(plan, 'Tổng cộng');
  expect(total).toMatchObject({ 1: 748, 2: poor.length, 4: minority });
  expect(Object.values(total)).toEqual(
    expect.arrayContaining([
      Math.round((minority / poor.length) * 10000) / 100,
      Math.round((minority / 748) * 10000) / 100,
    ]),
  );
});

test('causes are counted however they are written', () => {
  const total = figures(form('bc-10').plan, 'Tổng cộng');
  const count = (...texts: string[]) => poor.filter((one) => texts.includes(one.cause)).length;
  expect(total).toMatchObject({
    2: count('Thiếu đất sản xuất'),
    3: count('Thiếu vốn sản xuất', '2, 6'),
    4: count('Thiếu lao động; ốm đau'),
    5: count('Không có công cụ sản xuất'),
    6: count('5'),
    7: count('2, 6'),
    8: count('Thiếu lao động; ốm đau'),
    9: count('Nguyên nhân khác'),
  });
});

test('the list is sorted by hamlet and given name, marks are counted under it, and no identity number is in it', () => {
  const { plan } = form('bc-11');
  const names = plan.cells
    .filter(
      (item) =>
        item.column === 1 && item.row > plan.page!.repeatRows![1] && typeof item.value === 'string',
    )
    .map((item) => String(item.value));
  const own = HOUSEHOLDS.filter((one) => one.hamlet === 'Thôn Số 1')
    .map((one) => one.name)
    .sort(compareNames);
  expect(names.slice(0, own.length + 1)).toEqual(['Thôn Số 1', ...own]);
  const total = rowWith(plan, 'Tổng cộng');
  const marks = plan.cells.find((item) => item.row === total && item.column === 5)!;
  expect(marks).toMatchObject({
    value: poor.length,
    formula: expect.stringMatching(/^=COUNTIF\(F\d+:F\d+,"x"\)$/),
  });
  expect(JSON.stringify(plan)).not.toMatch(/0510000\d{5}|051\*/);
});

test('the posted list masks numbers and says nothing of ethnicity, causes or health', () => {
  const { plan } = form('bc-12');
  const all = JSON.stringify(plan.cells);
  expect(all).not.toMatch(/0510000\d{5}/);
  expect(all).toMatch(/051\*{5}0/);
  for (const word of ['Hrê', 'Cor', 'ốm đau', 'Thiếu vốn'])
    expect(
      texts(plan).filter((text) => text.includes(word) && !text.startsWith('- Bản niêm yết')),
    ).toEqual([]);
  expect(plan.cells.filter((item) => item.value === 'Hộ nghèo')).toHaveLength(poor.length);
});

test('a stand-alone form is signed and names no plan', () => {
  for (const template of templates.filter((item) => item.group !== 'plan')) {
    const words = texts(renderBieu(template, commune.facts).plan);
    expect(words).toEqual(
      expect.arrayContaining(['NGƯỜI LẬP BIỂU', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']),
    );
    expect(words.filter((word) => word.startsWith('(Kèm theo'))).toEqual([]);
  }
});

test('six months say so in the title, and the day of the figures is printed', () => {
  const { plan, notes } = renderBieu(templateOf('bc-04')!, commune.facts, { period: '2025-6t' });
  expect(texts(plan)).toContain('DỊCH VỤ XÃ HỘI CƠ BẢN 6 THÁNG ĐẦU NĂM 2025');
  expect(plan.tag!.period).toBe('2025-6t');
  expect(notes.join(' ')).toContain('31/12/2025');
});

test('registers of different days are named with their days, whether one is left out or both are used', async () => {
  const june = (households: readonly Household[]) => {
    const sheet = registerSheet(households);
    return {
      ...sheet,
      name: 'Danh sách 2',
      rows: [
        ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO (số liệu đến ngày 30/6/2025)'],
        ...sheet.rows.slice(1),
      ],
    } as typeof sheet;
  };
  const notes = async (households: readonly Household[]) =>
    form(
      'bc-04',
      await surveyOf([registerSheet(householdsOf(6, 2, 4)), june(households)], { nam: '2025' }),
    ).notes.join(' ');
  expect(await notes(householdsOf(6, 2, 3))).toMatch(/31\/12\/2025.*30\/06\/2025.*không cộng/);
  const elsewhere = householdsOf(6, 2, 3).map((one) => ({
    ...one,
    hamlet: one.hamlet.replace('Số', 'Khác'),
  }));
  expect(await notes(elsewhere)).toContain('30/6/2025, 31/12/2025');
});

test('a list of the poor alone says nothing of the near-poor, which is not none', async () => {
  const sheet = registerSheet(poor.slice(0, 20));
  const seen = await surveyOf(
    [
      {
        ...sheet,
        name: 'Hộ nghèo',
        rows: [['DANH SÁCH HỘ NGHÈO NĂM 2025'], ...sheet.rows.slice(1)],
      },
    ],
    { nam: '2025' },
  );
  const total = figures(form('bc-08', seen).plan, 'Tổng cộng');
  expect([total[1], total[6]]).toEqual([20, '']);
  expect(
    makeBieu(seen, { forms: ['bc-04', 'bc-06'] }).notMade.map((item) => [item.form.form, item.why]),
  ).toEqual([['bc-06', 'Sổ chưa có hộ cận nghèo trong danh sách hộ.']]);
});

test('the figures of the commune are the same in the summary of figures', () => {
  expect(Number(numbersOf(commune.facts).flow!.poor!.closing)).toBe(poor.length);
  expect(cell(form('bc-01').plan, 'A1')!.value).toBe('UBND XÃ BA DINH');
});
