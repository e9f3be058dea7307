/**
 * Rates beside people, hamlets under shorter names, and labels that say a service on two levels.
 */
import type { Survey } from '../../src/app/survey';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const ALL = ['STT', 'Thôn', 'Tổng số hộ', 'Tổng số khẩu', 'Hộ dân tộc thiểu số'];
const BOOK = {
  name: 'Tổng hợp',
  rows: [
    ['TỔNG HỢP HỘ NGHÈO CUỐI NĂM 2025'],
    [...ALL, 'Số hộ nghèo', 'Số khẩu hộ nghèo', 'Hộ nghèo DTTS'],
    [1, 'Xóm Khau Mẫu', 200, 1000, 90, 30, 120, 11],
    [2, 'Xóm Bản Mẫu', 100, 400, 70, 12, 40, 5],
    [null, 'Tổng cộng', 300, 1400, 160, 42, 160, 16],
  ],
};
const TITLE: Rows = [['TỔNG HỢP HỘ NGHÈO CUỐI NĂM 2025'], [null]];

let seen: Survey;
beforeAll(async () => {
  seen = await surveyOf(BOOK);
});

test.each([
  ['SL', 'Khẩu', 'TL %'],
  ['Số lượng', 'Số khẩu', 'Tỷ lệ (%)'],
  ['SL hộ', 'SL khẩu', 'Tỷ lệ (%)'],
])('«Hộ nghèo > %s | %s | %s» is the rate of households', async (...labels) => {
  const { at } = await filledRows(seen, [
    ...TITLE,
    ['STT', 'Thôn', 'Hộ nghèo', null, null],
    [null, null, ...labels],
    [1, 'Xóm Khau Mẫu', null, null, null],
  ]);
  expect(['C5', 'D5', 'E5'].map(at)).toEqual([30, 120, 15]);
});

test('the rate behind the people and a rate before them is that of the people', async () => {
  const { at } = await filledRows(seen, [
    ...TITLE,
    ['STT', 'Thôn', 'Hộ nghèo', null, null, null],
    [null, null, 'SL', 'Tỷ lệ (%)', 'Khẩu', 'Tỷ lệ (%)'],
    [1, 'Xóm Khau Mẫu', null, null, null, null],
  ]);
  expect(['C5', 'D5', 'E5', 'F5'].map(at)).toEqual([30, 15, 120, 12]);
});

test.each([
  ['Khau Mẫu', 30],
  ['Thôn Khau Mẫu', 30],
  ['Bản Mẫu', 12],
  ['Xóm Bản Mẫu', 12],
])('«%s» is one hamlet as a row and as a column', async (name, poor) => {
  const rows = await filledRows(seen, [...TITLE, ['STT', 'Thôn', 'Số hộ nghèo'], [1, name, null]]);
  const across = await filledRows(seen, [
    ...TITLE,
    ['STT', 'Chỉ tiêu', name],
    [1, 'Số hộ nghèo', null],
  ]);
  expect([rows.at('C4'), across.at('C4')]).toEqual([poor, poor]);
});

test('a name that two hamlets have is asked', async () => {
  const [title, head, one] = BOOK.rows;
  const two = [2, 'Thôn Khau Mẫu', 100, 400, 70, 12, 40, 5];
  const both = await surveyOf({ ...BOOK, rows: [title ?? [], head ?? [], one ?? [], two] });
  const { at } = await filledRows(both, [
    ...TITLE,
    ['STT', 'Thôn', 'Số hộ nghèo'],
    [1, 'Bản Khau Mẫu', null],
    [2, 'Thôn Khau Mẫu', null],
  ]);
  expect(['C4', 'C5'].map(at)).toEqual([expect.stringMatching(/của ai/), 12]);
});

/** What stands below the total of both hamlets. */
const below = (...rows: Rows) =>
  filledRows(seen, [
    ...TITLE,
    ['STT', 'Thôn', 'Hộ nghèo', 'Tỷ lệ hộ nghèo (%)'],
    [1, 'Khau Mẫu', null, null],
    [2, 'Bản Mẫu', null, null],
    [null, 'Tổng cộng', null, null],
    ...rows,
  ]);

test('the mean of the commune is its rate, and there is none of counts', async () => {
  const { at } = await below([null, 'Bình quân toàn xã', null, null]);
  expect(['C6', 'D6', 'D7'].map(at)).toEqual([42, 14, 14]);
  expect(at('C7')).toMatch(/sổ/);
});

test('below the total stands a part of it; a rate behind the part is asked', async () => {
  const { at } = await below(
    [null, 'Trong đó: hộ DTTS', null, null],
    [null, 'Tỷ lệ so với tổng số hộ dân (%)', null, null],
  );
  expect(at('C7')).toBe(16);
  expect(at('C8')).toMatch(/của ai/);
});
