/** Labels that say less than they stand for: numbers of a legend, "nghèo đa chiều", "bình quân". */
import type { Survey } from '../../src/app/survey';
import { HAMLETS } from '../make/sample/figures';
import { sampleSurvey, surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const HEADING = 'Số hộ nghèo thiếu hụt các chỉ số';
const numbered = (legend: string, first = 1): Rows => [
  ['PHÂN TÍCH THIẾU HỤT CỦA HỘ NGHÈO NĂM 2025'],
  [null],
  ['STT', 'Thôn', HEADING, HEADING, HEADING, HEADING],
  [null, null, first, first + 1, first + 2, first + 3],
  [1, ONE.name, null, null, null, null],
  [legend],
];
const LEGEND = 'Ghi chú: (1) Việc làm; (2) Người phụ thuộc; (3) Dinh dưỡng; (4) Bảo hiểm y tế.';

const lacking = async (words: string) => {
  const header = ['STT', 'Thôn', `Số hộ nghèo thiếu hụt ${words}`];
  const { at } = await filledRows(seen, [['BIỂU'], [null], header, [1, ONE.name, null]]);
  return at('C4');
};

test('numbers that the form explains below are the indicators', async () => {
  const { at } = await filledRows(seen, numbered(LEGEND), { bottom: 5 });
  const told = await Promise.all(['dinh dưỡng', 'bảo hiểm y tế'].map(lacking));
  expect(told).toEqual([expect.any(Number), expect.any(Number)]);
  expect(['E5', 'F5'].map(at)).toEqual(told);
});

test.each([
  ['another legend', LEGEND.replace(/; \(4\).*/, ''), 1],
  ['none', 'Ghi chú: theo chuẩn nghèo', 1],
  ['a line of numbers that begins elsewhere', LEGEND, 3],
])('with %s nothing is filled in', async (_, legend, first) => {
  const { at } = await filledRows(seen, numbered(legend, first), { bottom: 5 });
  expect(at('C5')).toEqual(expect.any(String));
});

const many = (...below: string[]): Rows => [
  ['BÁO CÁO NĂM 2025'],
  [null],
  [
    'STT',
    'Thôn',
    'Tổng số hộ',
    ...below.map(() => 'Hộ nghèo đa chiều'),
    'Tỷ lệ nghèo đa chiều (%)',
  ],
  [null, null, null, ...below, null],
  [1, ONE.name, null, ...below.map(() => null), null],
];

test('over both classes «nghèo đa chiều» is both of them', async () => {
  const { at } = await filledRows(seen, many('Tổng số', 'Hộ nghèo', 'Hộ cận nghèo'));
  const both = ONE.poor + ONE.nearPoor;
  expect(['D5', 'E5', 'F5'].map(at)).toEqual([both, ONE.poor, ONE.nearPoor]);
  expect(at('G5')).toBe(Math.round((both / ONE.households) * 10_000) / 100);
});

test('over the poor alone it is asked', async () => {
  const { at } = await filledRows(seen, many('Tổng số', 'Hộ nghèo'));
  expect(at('D5')).toEqual(expect.any(String));
  expect(at('F5')).toEqual(expect.any(String));
});

const PEOPLE = {
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Tổng số khẩu', 'Số hộ nghèo', 'Số khẩu nghèo'],
    [1, 'Thôn Gò Mẫu', 200, 830, 30, 99],
    [2, 'Thôn Suối Mẫu', 100, 400, 12, 50],
  ],
};

test.each([
  ['all', ['Số hộ', 'Số khẩu', 'Số khẩu bình quân/hộ', 'Hộ nghèo'], 'E4', /^4\.15$/],
  ['nobody', ['Số hộ', 'Hộ nghèo', 'Số khẩu bình quân/hộ', 'Số khẩu'], 'E4', /không nói số này/],
])('«bình quân» is of %s behind %j', async (_, headers, cell, expected) => {
  const { at } = await filledRows(await surveyOf(PEOPLE), [
    ['TỔNG HỢP VÀ BÌNH QUÂN NHÂN KHẨU 2025'],
    [null],
    ['STT', 'Thôn', ...headers],
    [1, 'Thôn Gò Mẫu', ...headers.map(() => null)],
  ]);
  expect(String(at(cell))).toMatch(expected);
});
