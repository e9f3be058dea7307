/** A period chooses figures and never relabels them. */
import { makeBieu, type Made } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';

const EVERY = ['tat-ca'];

/** A small commune whose figures are of one day, or of none. */
async function made(
  { day = '', year = 2025 }: { day?: string; year?: number },
  period?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Made> {
  const file = await book([
    {
      name: 'Tổng hợp',
      rows: [
        [`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM ${year}${day && ` (đến ngày ${day})`}`],
        [],
        ['STT', 'Thôn', 'Tổng số hộ dân cư', 'Hộ nghèo', 'Hộ cận nghèo'],
        [1, 'Thôn Thử Một', 100, 20, 10],
        [2, 'Thôn Thử Hai', 150, 30, 12],
        [null, 'Tổng cộng', 250, 50, 22],
      ],
    },
    {
      name: 'Kinh phí',
      rows: [
        [`KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO BỀN VỮNG NĂM ${year}`],
        ['Đơn vị tính: triệu đồng'],
        ['STT', 'Nội dung', 'Tổng số', 'NSTW', 'NS tỉnh', 'NS xã'],
        [1, 'Dự án 2', 460, 400, 40, 20],
        [null, 'Tổng cộng', 460, 400, 40, 20],
      ],
    },
  ]);
  const seen = await survey(await openXlsx(file), {
    settings: new Map(Object.entries(settings)),
  });
  return makeBieu(seen, { forms: EVERY, ...(period ? { period } : {}) });
}

const titleOf = (all: Made, form: string): string | null => {
  const one = all.made.find((item) => item.form.form === form);
  const texts = one?.rendered.plan.cells.map((cell) => String(cell.value ?? '')) ?? [];
  const title = texts.find((text) => /(?:NĂM|ĐẾN NGÀY) [\d/]+$/.test(text));
  return one ? (/(?:6 THÁNG ĐẦU )?(?:NĂM|ĐẾN NGÀY) [\d/]+$/.exec(title ?? '')?.[0] ?? '') : null;
};
const whyNot = (all: Made, form: string): string | undefined =>
  all.notMade.find((item) => item.form.form === form)?.why.vi;

test.each([
  ['2025', 'NĂM 2025'],
  ['2025-6t', null],
  ['2024', null],
  ['2026', null],
  ['2025-08-31', null],
])('figures of the end of 2025 for %s: %s', async (period, title) => {
  const all = await made({ day: '31/12/2025' }, period);
  expect(titleOf(all, 'bc-01')).toBe(title);
  const why = /«Tổng hợp» là đến ngày 31\/12\/2025, không phải của/;
  expect(whyNot(all, 'bc-01')).toEqual(title === null ? expect.stringMatching(why) : undefined);
});

test("a plan's money is the year's: made for a part of the year under the year's name, withheld for another year", async () => {
  for (const period of ['2025', '2025-6t', '2025-08-31'])
    expect([period, titleOf(await made({}, period), 'phu-luc-01')]).toEqual([period, 'NĂM 2025']);
  const other = await made({}, '2026');
  expect(titleOf(other, 'phu-luc-01')).toBeNull();
  expect(whyNot(other, 'phu-luc-01')).toContain('là của năm 2025, không phải của năm 2026');
});

test('figures without a day of their own are those of the period that the office names, in the year that they name', async () => {
  expect(titleOf(await made({}, '2025-6t'), 'bc-01')).toBe('6 THÁNG ĐẦU NĂM 2025');
  expect(titleOf(await made({}, '2024'), 'bc-01')).toBeNull();
});

test.each([
  ['30/06/2025', '6 THÁNG ĐẦU NĂM 2025'],
  ['31/07/2025', 'ĐẾN NGÀY 31/7/2025'],
  ['15/11/2025', 'NĂM 2025'],
])('without a wish the form is of the time of its figures: %s, %s', async (day, title) => {
  expect(titleOf(await made({ day }), 'bc-01')).toBe(title);
});

test('the office may take them all the same, and the title then names their own time', async () => {
  const all = await made({ day: '31/07/2025' }, '2025', { 'lay-so-ky-khac': 'có' });
  expect(titleOf(all, 'bc-01')).toBe('ĐẾN NGÀY 31/7/2025');
  expect(whyNot(await made({ day: '31/07/2025' }, '2025'), 'bc-01')).toContain('lay-so-ky-khac');
});

/** Two sheets of one commune: half of the year, and all of it. */
async function twoSheets(period?: string): Promise<Made> {
  const head = ['STT', 'Thôn', 'Tổng số hộ dân cư', 'Hộ nghèo', 'Hộ cận nghèo'];
  const file = await book(
    [
      ['6 THÁNG ĐẦU NĂM 2025', '30/6/2025', 39],
      ['NĂM 2025', '31/12/2025', 30],
    ].map(([what, day, poor]) => ({
      name: String(day).replaceAll('/', '-'),
      rows: [
        [`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ${what}`],
        [`(Số liệu đến ngày ${day})`],
        head,
        [1, 'Thôn Thử', 210, Number(poor), 20],
        [null, 'Tổng cộng', 210, Number(poor), 20],
      ],
    })),
  );
  const seen = await survey(await openXlsx(file), {
    settings: new Map(period ? [['ky', period]] : []),
  });
  return makeBieu(seen, { forms: EVERY, ...(period ? { period } : {}) });
}

test.each([
  [undefined, 'NĂM 2025', 30],
  ['2025', 'NĂM 2025', 30],
  ['2025-6t', '6 THÁNG ĐẦU NĂM 2025', 39],
  ['2025-06-30', 'ĐẾN NGÀY 30/6/2025', 39],
  ['2024', null, null],
])('of two sheets %s takes the one of its time: %s', async (period, title, poor) => {
  const all = await twoSheets(period);
  expect(titleOf(all, 'bc-01')).toBe(title);
  const made = all.made.find((one) => one.form.form === 'bc-01');
  const values = made?.rendered.plan.cells.map(({ value }) => value) ?? [];
  expect([39, 30].filter((count) => values.includes(count))).toEqual(poor === null ? [] : [poor]);
});

test.each([
  ['NĂM 2024 VÀ NĂM 2025', 'NĂM 2025'],
  ['6 THÁNG ĐẦU NĂM 2025', '6 THÁNG ĐẦU NĂM 2025'],
  ['NĂM 2025 (Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024)', 'NĂM 2025'],
])('a title of targets that says «%s» is of %s', async (says, title) => {
  const file = await book([
    {
      name: 'Chỉ tiêu',
      rows: [
        [`CHỈ TIÊU GIẢM NGHÈO ${says}`],
        [],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm'],
        [1, 'Tỷ lệ hộ nghèo toàn xã', '%', 12],
      ],
    },
  ]);
  const all = makeBieu(await survey(await openXlsx(file)), { forms: EVERY });
  expect(titleOf(all, 'bieu-03')).toBe(title);
});
