/**
 * A workbook whose households are of one year and whose money is already of the next: a form of the
 * households' year is filled in from them, and gets no money of the other year.
 */
import type { Survey } from '../../src/app/survey';
import { surveyOf } from '../make/surveyed';
import { filledRows } from './filling';

const LINE = 'Nội dung thành phần 4: Phát triển nguồn nhân lực và hỗ trợ tạo việc làm bền vững';
const SHEETS = [
  {
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ['(Thời điểm 31/12/2025)'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'],
      [1, 'Thôn Gò Mẫu', 200, 30, 9],
      [2, 'Thôn Suối Mẫu', 100, 12, 8],
    ],
  },
  {
    name: 'Vốn 2026',
    rows: [
      ['KẾ HOẠCH VÀ GIẢI NGÂN VỐN CTMTQG NĂM 2026'],
      ['ĐVT: triệu đồng'],
      ['STT', 'Nội dung', 'Kế hoạch vốn năm 2026', 'Đã giải ngân'],
      ['I', 'Hợp phần thứ nhất', 70, 40],
      [1, LINE, 70, 40],
    ],
  },
];

let seen: Survey;
beforeAll(async () => {
  seen = await surveyOf(...SHEETS);
});

const households = async (title: string, header = 'Hộ nghèo') =>
  (await filledRows(seen, [[title], [null], ['STT', 'Thôn', header], [1, 'Thôn Gò Mẫu', null]])).at(
    'C4',
  );

const money = async (title: string) =>
  (
    await filledRows(seen, [
      [title],
      ['ĐVT: triệu đồng'],
      ['STT', 'Dự án', 'Kế hoạch vốn'],
      [1, LINE, null],
    ])
  ).at('C4');

test('the workbook is of the year of its money', () => {
  expect(seen.facts.year).toBe(2026);
});

test.each(['TỔNG HỢP HỘ NGHÈO NĂM 2025', 'TỔNG HỢP HỘ NGHÈO CUỐI NĂM 2025'])(
  '«%s» has its households',
  async (title) => {
    expect(await households(title)).toBe(30);
  },
);

test('a form of another year has none of them', async () => {
  expect(await households('TỔNG HỢP HỘ NGHÈO NĂM 2024')).toEqual(expect.any(String));
});

test('money of 2026 stands in no form of 2025', async () => {
  expect(await money('KẾ HOẠCH VỐN NĂM 2026')).toBe(70);
  expect(await money('KẾ HOẠCH VỐN NĂM 2025')).toEqual(expect.any(String));
});

test.each(['TỔNG HỢP HỘ NGHÈO NĂM 2026', 'TỔNG HỢP HỘ NGHÈO CUỐI NĂM 2026'])(
  'households of 2025 stand in no «%s»',
  async (title) => {
    expect(await households(title)).toEqual(expect.stringMatching(/chưa có/));
  },
);

test('under a title of the next year a column of its own day is filled in, and no other', async () => {
  const book = SHEETS.slice(0, 1);
  const { at } = await filledRows(await surveyOf(...book), [
    ['BIỂU ĐĂNG KÝ KẾ HOẠCH GIẢM NGHÈO NĂM 2026'],
    [null],
    ['STT', 'Thôn', 'Hiện trạng hộ nghèo cuối năm 2025', 'Hộ cận nghèo', 'Hộ nghèo năm 2026'],
    [1, 'Thôn Gò Mẫu', null, null, null],
  ]);
  expect(at('C4')).toBe(30);
  expect(at('D4')).toEqual(expect.stringMatching(/năm khác/));
  expect(at('E4')).toEqual(expect.stringMatching(/năm khác/));
});
