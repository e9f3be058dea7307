/** Columns under a class that are parts of it, and a title that says of whom a bare count is not. */
import { grid } from '../../make/cell';
import { hamletFigures, read, registerFigures, type Reading } from '../read';

const counts = (reading: Reading) =>
  Object.values(hamletFigures(reading)).reduce<(number | null)[]>(
    (sums, own) => own.map((one, at) => (one === null ? null : one + (sums[at] ?? 0))),
    [],
  );
const summary = (first: string, second: string) => ({
  name: 'TH',
  merges: ['D2:E2', 'F2:G2'],
  rows: grid(`TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025
    STT|Thôn|Tổng số hộ|Hộ nghèo||Hộ cận nghèo|
    |||${first}|${second}|${first}|${second}
    1|Thôn Gò|100|6|4|3|2
    2|Thôn Bãi|200|12|8|6|4`),
});

test.each([
  ['Nông thôn', 'Thành thị'],
  ['Nghèo cũ', 'Nghèo mới'],
  ['Cũ chuyển sang', 'Phát sinh'],
])('«%s» and «%s» are together the households of the class', async (first, second) => {
  expect(counts(await read(summary(first, second)))).toEqual([300, 30, 15]);
});

test.each([
  ['Vùng cao', 'Phát sinh'],
  ['Cũ', 'Tái nghèo'],
])('neither «%s» nor «%s» is taken for the whole class', async (first, second) => {
  expect(counts(await read(summary(first, second)))).toEqual([300, null, null]);
});

test('of preliminary and final figures the final ones are the class', async () => {
  expect(counts(await read(summary('Sơ bộ', 'Chính thức')))).toEqual([300, 12, 6]);
});

test.each(['H.nghèo|C.nghèo', 'Số hộ nghèo|Số hộ c.nghèo', 'Nghèo ĐC|Cận nghèo'])(
  'beside «%s» the title makes no poor households of all of them',
  async (columns) => {
    const rows = grid(`SỐ HỘ NGHÈO NĂM 2025\nSTT|Thôn|Số hộ|${columns}
      1|Thôn Gò|100|10|5\n2|Thôn Bãi|200|20|10`);
    expect(counts(await read({ name: 'TH', rows }))).toEqual([300, 30, 15]);
  },
);

test('marks in parts of both classes lose no household', async () => {
  const rows = grid(`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025
    STT|Họ và tên chủ hộ|Thôn|Số khẩu|Hộ nghèo||Hộ cận nghèo|
    ||||Cũ|Mới|Cũ|Mới
    1|Hộ Mẫu Một|Thôn Gò|3|x|||
    2|Hộ Mẫu Hai|Thôn Gò|3||x||
    3|Hộ Mẫu Ba|Thôn Gò|3|||x|
    4|Hộ Mẫu Bốn|Thôn Gò|3||||x`);
  const reading = await read({ name: 'DS', merges: ['E2:F2', 'G2:H2'], rows });
  expect(registerFigures(reading)).toEqual({ 'Thôn Gò': [4, 2, 2] });
});
