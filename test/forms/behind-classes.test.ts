/**
 * People and rates that stand behind a class of households, sums of rates, and names below a header
 * that alone is ruled.
 */
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { tablesOf } from '../../src/forms/layout';
import { book as makeBook } from '../make/book';
import { sampleSurvey, surveyOf } from '../make/surveyed';
import { filledRows, formIn, type Rows } from './filling';

const CLASSES = ['Số hộ nghèo', 'Số khẩu nghèo', 'Số hộ cận nghèo', 'Số khẩu cận nghèo'];
const BOOK = {
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Tổng số khẩu', ...CLASSES],
    [1, 'Thôn Gò Mẫu', 200, 830, 30, 99, 10, 41],
    [2, 'Thôn Suối Mẫu', 100, 400, 12, 50, 5, 18],
  ],
};
const BOTH = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const ONE = 'KẾT QUẢ RÀ SOÁT HỘ CẬN NGHÈO NĂM 2025';

let seen: Survey;
beforeAll(async () => {
  seen = await surveyOf(BOOK);
});

/** What the row of the first hamlet gets under these headers. */
async function under(title: string, ...headers: string[]) {
  const row = [1, 'Thôn Gò Mẫu', ...headers.map(() => null)];
  const { at } = await filledRows(seen, [[title], [null], ['STT', 'Thôn', ...headers], row]);
  return headers.map((_, index) => at(`${'CDEFGHIJ'[index] ?? ''}4`));
}
const words = expect.any(String);

test.each([
  [BOTH, ['Hộ nghèo', 'Khẩu', 'Hộ cận nghèo', 'Khẩu'], [30, 99, 10, 41]],
  [BOTH, ['Hộ nghèo', 'Khẩu', '%', 'Hộ cận nghèo', 'Khẩu', '%'], [30, 99, 15, 10, 41, 5]],
  [ONE, ['Số hộ cận nghèo', 'Số người', 'Tỷ lệ'], [10, 41, 5]],
  [BOTH, ['Hộ nghèo', 'Số người', 'Hộ cận nghèo', 'Số người'], [30, 99, 10, 41]],
])('under «%s» %j are told of the class before them', async (title, headers, expected) => {
  expect(await under(title, ...headers)).toEqual(expected);
});

test.each([
  ['is of «người»', BOTH, ['Hộ nghèo', 'Số người', 'Hộ cận nghèo'], 1],
  ['stands once', BOTH, ['Hộ nghèo', 'Khẩu', 'Hộ cận nghèo'], 1],
  ['stands behind one class twice', BOTH, ['Hộ nghèo', 'Khẩu', 'Hộ nghèo DTTS', 'Khẩu'], 1],
  ['is of another class than the title', ONE, ['Hộ nghèo', 'Số khẩu'], 1],
  ['stands beside all households', ONE, ['Tổng số hộ', 'Hộ cận nghèo', 'Số khẩu'], 2],
])('a number of people that %s is asked', async (_, title, headers, at) => {
  expect((await under(title, ...headers))[at]).toEqual(words);
});

test('a rate behind both numbers of each class is that of its households', async () => {
  const flat = ['Hộ nghèo', 'Khẩu nghèo', 'Tỷ lệ', 'Hộ cận nghèo', 'Khẩu cận nghèo', 'Tỷ lệ'];
  expect(await under(BOTH, ...flat)).toEqual([30, 99, 15, 10, 41, 5]);
});

test('a rate under the sum of both classes is that of both', async () => {
  const heads = ['Hộ nghèo', null, 'Hộ cận nghèo', null, 'Cộng chung', null];
  const parts = ['Số hộ', 'Tỷ lệ', 'Số hộ', 'Tỷ lệ', 'Số hộ', 'Tỷ lệ'];
  const { at } = await filledRows(seen, [
    [BOTH],
    [null],
    ['STT', 'Thôn', ...heads],
    [null, null, ...parts],
    [1, 'Thôn Gò Mẫu', ...parts.map(() => null)],
  ]);
  expect(['G5', 'H5'].map(at)).toEqual([40, 20]);
});

const RATES = ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo', 'Tỷ lệ nghèo đa chiều'];
test('«nghèo đa chiều» beside the rates of both classes is their sum', async () => {
  expect(await under('TỶ LỆ NGHÈO', ...RATES)).toEqual([15, 5, 20]);
  expect((await under('TỶ LỆ NGHÈO', ...RATES.slice(1)))[1]).toEqual(words);
  const rows: Rows = RATES.map((label, at) => [at + 1, label, '%', null]);
  const { at } = await filledRows(seen, [
    ['KẾT QUẢ GIẢM NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Nội dung', 'ĐVT', 'Thôn Gò Mẫu'],
    ...rows,
  ]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([15, 5, 20]);
});

test('a rate that names its class is of all households beside indicators as well', async () => {
  const { at } = await filledRows(seen, [
    ['BIỂU TỔNG HỢP CHUNG NĂM 2025'],
    [null],
    ['STT', 'Nội dung', 'Đơn vị', 'Thôn Gò Mẫu'],
    [1, 'Tỷ lệ hộ nghèo', '%', null],
    [2, 'Hộ nghèo thiếu hụt bảo hiểm y tế', 'Hộ', null],
    [3, 'Kinh phí chương trình giảm nghèo', 'Triệu đồng', null],
    [4, 'Tổng số nhân khẩu', 'Khẩu', null],
  ]);
  expect(['D4', 'D7'].map(at)).toEqual([15, 830]);
});

const BARE: Rows = [
  ['TỔNG HỢP NHANH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
  [null],
  ['Nội dung', 'Thôn Gò Mẫu', null, 'Thôn Suối Mẫu', null],
  [null, 'Hộ', 'Khẩu', 'Hộ', 'Khẩu'],
  ['Nghèo', null, null, null, null],
  ['Cận nghèo', null, null, null, null],
  ['Người lập biểu'],
];
const HEADER = { looks: { 'A3:E4': { border: true } }, merges: ['A3:A4', 'B3:C3', 'D3:E3'] };

test('names below a header that alone is ruled are the rows of the table', async () => {
  const port = await openXlsx(await makeBook([{ name: 'Biểu', rows: BARE, ...HEADER }]));
  const [table] = tablesOf(await formIn(port));
  expect([table?.bodyTop, table?.bottom]).toEqual([4, 5]);
});

test('rows of other communes are theirs where the own one stands among them', async () => {
  const book = { ...BOOK, rows: [['XÃ BA MẪU'], ...BOOK.rows] };
  const settings = { settings: new Map([['xa', 'xã Ba Mẫu']]) };
  const own = await survey(await openXlsx(await makeBook([book])), settings);
  const form = (...names: string[]): Rows => [
    ['HỘ NGHÈO CÁC XÃ NĂM 2025'],
    ['STT', 'Xã', 'Hộ nghèo'],
    ...names.map((name, at) => [at + 1, name, null]),
  ];
  const listed = await filledRows(own, form('Xã Ba Mẫu', 'Xã Khe Mẫu'));
  expect(['C3', 'C4'].map(listed.at)).toEqual([42, 'dòng của xã khác']);
  expect(listed.questions).toEqual([]);
  const alone = await filledRows(own, form('Xã Ba Mấu', 'Xã Khe Mẫu'));
  expect(alone.questions).toHaveLength(2);
});

test('a span of years over its years says nothing; another time of a column is told', async () => {
  const { at, questions } = await filledRows(seen, [
    ['KẾT QUẢ GIẢM NGHÈO CỦA XÃ'],
    [null],
    ['STT', 'Thôn', 'Giai đoạn 2021-2025', null, 'Hộ nghèo 6 tháng đầu năm'],
    [null, null, 'Hộ nghèo năm 2024', 'Hộ nghèo năm 2025', null],
    [1, 'Thôn Gò Mẫu', null, null, null],
  ]);
  expect(at('D5')).toBe(30);
  expect(at('E5')).toMatch(/kỳ khác kỳ của sổ: «6 tháng đầu năm»/);
  expect(questions).toEqual([]);
});

test.each([
  ['Hộ nghèo DTTS', 'Hộ nghèo không có khả năng lao động'],
  ['Hộ nghèo không có vốn', 'Hộ nghèo không có kỹ năng lao động'],
])('«KNLĐ» is told by «%s» beside it', async (beside, meant) => {
  const { at } = await filledRows(await sampleSurvey(), [
    [BOTH],
    [null],
    ['STT', 'Thôn', beside, 'Hộ nghèo không có KNLĐ'],
    [1, 'Thôn Gò Lê', null, null],
  ]);
  const { at: told } = await filledRows(await sampleSurvey(), [
    [BOTH],
    [null],
    ['STT', 'Thôn', beside, meant],
    [1, 'Thôn Gò Lê', null, null],
  ]);
  expect(at('D4')).not.toBeNull();
  expect(at('D4')).toEqual(told('D4'));
});
