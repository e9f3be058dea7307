/**
 * Words of a title that say how a form is built, or what it is for, and no words of whose figures
 * they are: they hold no cell back, and those that may narrow the figures still do.
 */
import type { Survey } from '../../src/app/survey';
import { sampleSurvey } from '../make/surveyed';
import { HAMLETS } from '../make/sample/figures';
import { filledRows, type Rows } from './filling';

const [ONE] = HAMLETS;
if (!ONE) throw new Error('no hamlets');

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const under = (title: string, ...headers: string[]): Rows => [
  [title],
  [null],
  ['STT', 'Thôn', ...headers],
  [1, ONE.name, ...headers.map(() => null)],
];
const first = async (title: string, ...headers: string[]) =>
  (await filledRows(seen, under(title, ...headers))).at('C4');

test.each([
  'PHẦN I. HỘ NGHÈO',
  'Phần thứ hai: Hộ nghèo',
  'MỤC B - HỘ NGHÈO',
  'Chương 2. Hộ nghèo cuối năm',
  'SỐ LIỆU CƠ BẢN VỀ HỘ NGHÈO',
  'MỘT SỐ CHỈ TIÊU CHỦ YẾU VỀ HỘ NGHÈO NĂM 2025',
  'BIỂU TỔNG HỢP HỘ NGHÈO (5 = 3 / 4 * 100)',
  'HỘ NGHÈO CUỐI NĂM 2025 ((6)=(3)-(4)+(5))',
  'THỰC TRẠNG HỘ NGHÈO THEO HỢP PHẦN',
])('«%s» holds nothing back', async (title) => {
  expect(await first(title, 'Hộ nghèo')).toBe(ONE.poor);
});

test.each([
  'HỘ NGHÈO ĐƯỢC HỖ TRỢ MỘT PHẦN',
  'PHẦN HỘ NGHÈO CÒN VAY VỐN',
  'HỘ NGHÈO DO PHỤ NỮ LÀM CHỦ HỘ',
  'MỤC I. HỘ NGHÈO CÓ 3 CHỈ SỐ THIẾU HỤT',
  'HỘ NGHÈO (NĂM 2020 = 100)',
  'BÌNH QUÂN HỘ NGHÈO',
])('«%s» still asks', async (title) => {
  expect(await first(title, 'Hộ nghèo')).toEqual(expect.stringMatching(/tên biểu|năm khác/));
});

test('an average in the title is that of the column which says so', async () => {
  const columns = ['Hộ nghèo', 'Bình quân khẩu/hộ nghèo'];
  expect(await first('HỘ NGHÈO VÀ NHÂN KHẨU BÌNH QUÂN', ...columns)).toBe(ONE.poor);
});
