/**
 * Parts of a class that no Biểu prints: what a summary of hamlets says of them, and the women who
 * head households of a register.
 */
import type { Survey } from '../../src/app/survey';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const HEADER = ['STT', 'Thôn', 'Tổng số hộ', 'Hộ dân tộc thiểu số', 'Số hộ nghèo'];
const PARTS = ['Hộ nghèo DTTS', 'Hộ nghèo có chủ hộ là nữ', 'Hộ nghèo có người có công'];
const summary = (total: number) => ({
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
    ['(Thời điểm 31/12/2025)'],
    [...HEADER, ...PARTS],
    [1, 'Thôn Gò Mẫu', 200, 120, 30, 21, 7, 2],
    [2, 'Thôn Suối Mẫu', 100, 80, 12, 9, 4, 1],
    [null, 'Tổng cộng', 300, 200, 42, total, 11, 3],
  ],
});
const FORM: Rows = [
  ['TỔNG HỢP HỘ NGHÈO CÓ CHỦ HỘ LÀ NỮ, HỘ CHÍNH SÁCH NĂM 2025'],
  [null],
  ['STT', 'Thôn', 'Số hộ nghèo', 'Trong đó', null, null, 'Tổng số hộ DTTS'],
  [null, null, null, 'Chủ hộ là nữ', 'Hộ nghèo thuộc diện người có công', 'Hộ DTTS', null],
  [1, 'Thôn Gò Mẫu', null, null, null, null, null],
  [2, 'Thôn Suối Mẫu', null, null, null, null, null],
  [null, 'Tổng cộng', null, null, null, null, null],
];

describe('a summary that has columns of parts', () => {
  let seen: Survey;
  beforeAll(async () => {
    seen = await surveyOf(summary(30));
  });

  it('gives them by hamlet and for the commune', async () => {
    const { at } = await filledRows(seen, FORM);
    expect(['C5', 'D5', 'E5', 'F5'].map(at)).toEqual([30, 7, 2, 21]);
    expect(['C7', 'D7', 'E7', 'F7'].map(at)).toEqual([42, 11, 3, 30]);
  });

  it('gives rates of them', async () => {
    const { at } = await filledRows(seen, [
      ['BIỂU TỔNG HỢP'],
      [null],
      ['STT', 'Thôn', 'Hộ nghèo', 'Tỷ lệ hộ nghèo có chủ hộ là nữ trong tổng số hộ nghèo (%)'],
      [1, 'Thôn Suối Mẫu', null, null],
    ]);
    expect(at('D4')).toBe(33.33);
  });

  it('says nothing of another part', async () => {
    const { at } = await filledRows(seen, [
      ['BIỂU TỔNG HỢP'],
      [null],
      ['STT', 'Thôn', 'Hộ cận nghèo có chủ hộ là nữ', 'Số khẩu hộ nghèo DTTS'],
      [1, 'Thôn Suối Mẫu', null, null],
    ]);
    expect(at('C4')).toEqual(expect.stringMatching(/chưa có/));
    expect(at('D4')).toEqual(expect.stringMatching(/chưa có/));
  });
});

it('a typed total that its hamlets do not come to is left', async () => {
  const { at } = await filledRows(await surveyOf(summary(31)), FORM);
  expect(at('F5')).toBe(21);
  expect(at('F7')).toEqual(expect.stringMatching(/chưa có/));
});

const register = (...sexes: (string | null)[]) => ({
  name: 'Danh sách',
  rows: [
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    ['(Thời điểm 31/12/2025)'],
    ['STT', 'Họ và tên chủ hộ', 'Giới tính', 'Dân tộc', 'Thôn', 'Số nhân khẩu', 'Phân loại hộ'],
    ...sexes.map((sex, at) => [
      at + 1,
      `Hồ Mẫu ${'ABCDEFGH'[at] ?? ''}`,
      sex,
      'Hrê',
      at % 2 === 0 ? 'Thôn Gò Mẫu' : 'Thôn Suối Mẫu',
      3,
      at < 4 ? 'Hộ nghèo' : 'Hộ cận nghèo',
    ]),
  ],
});
const WOMEN: Rows = [
  ['BIỂU TỔNG HỢP NĂM 2025'],
  [null],
  ['STT', 'Thôn', 'Hộ nghèo có chủ hộ là nữ', 'Hộ cận nghèo do phụ nữ làm chủ hộ'],
  [1, 'Thôn Gò Mẫu', null, null],
  [2, 'Thôn Suối Mẫu', null, null],
  [null, 'Tổng cộng', null, null],
];

it('a register counts the women among its heads', async () => {
  const { at } = await filledRows(
    await surveyOf(register('Nữ', 'Nam', 'nữ', 'Nữ', 'Nam', 'Nữ')),
    WOMEN,
  );
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([2, 1, 3]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([0, 1, 1]);
});

it('a head of unknown sex leaves the women of the class unknown', async () => {
  const { at } = await filledRows(
    await surveyOf(register('Nữ', null, 'nữ', 'Nữ', 'Nam', 'Nữ')),
    WOMEN,
  );
  expect(at('C4')).toEqual(expect.stringMatching(/chưa có/));
  expect(at('D5')).toBe(1);
});
