/** Kinds of untidy tables that the drawn workbooks found, each on a sheet of its own. */
import { numbersOf } from '../../src/app/figures';
import { grid } from '../make/cell';
import type { SheetSpec } from '../make/book';
import { hamletFigures, num, read, registerFigures, type Reading } from '../sources/read';

const sheet = (title: string, table: string, name = 'Sheet1'): SheetSpec => ({
  name,
  rows: [[title], [], ...grid(table)],
});
const REGISTER = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const SUMMARY = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

const opening = ({ facts }: Reading): (number | null | undefined)[] => {
  const { opening: numbers } = numbersOf(facts);
  return [numbers?.poor?.toNumber(), numbers?.nearPoor?.toNumber()];
};
const closing = ({ facts }: Reading): (number | null | undefined)[] => {
  const { households } = numbersOf(facts);
  return [households?.total, households?.poor, households?.nearPoor].map(
    (value) => value?.toNumber() ?? null,
  );
};

test.each([
  [
    'hamlet by hamlet, the name once',
    `Thôn|Năm|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    Thôn Mẫu Một|2024|100|15|8
    |2025|101|12|10
    Thôn Mẫu Hai|2024|79|9|6
    |2025|80|6|4
    Tổng cộng|2024|179|24|14
    |2025|181|18|14`,
  ],
  [
    'year by year',
    `Năm|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    2024|Thôn Mẫu Một|100|15|8
    2024|Thôn Mẫu Hai|79|9|6
    2025|Thôn Mẫu Một|101|12|10
    2025|Thôn Mẫu Hai|80|6|4`,
  ],
])('years down, %s, are two moments', async (_, table) => {
  const reading = await read(sheet('TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024, 2025', table));
  expect([closing(reading), opening(reading)]).toEqual([
    [181, 18, 14],
    [24, 14],
  ]);
});

test("what was reached last year is not this year's", async () => {
  const { facts } = await read(
    sheet(
      'CHỈ TIÊU GIẢM NGHÈO NĂM 2025',
      `STT|Chỉ tiêu|ĐVT|Thực hiện năm 2024|Kế hoạch|Thực hiện
      1|Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh|%|41|60|58`,
    ),
  );
  const [target] = facts.targets?.targets ?? [];
  expect([num(target?.previous), num(target?.target)]).toEqual([41, 60]);
  expect(numbersOf(facts).targets?.[0]?.actual?.toNumber()).toBe(58);
});

test('a year and its last day are one time', async () => {
  const reading = await read(
    sheet(
      'Biểu tổng hợp rà soát năm 2025',
      `TT|Thôn|Tổng số hộ (hộ) 31/12/2025|Hộ nghèo (hộ) năm 2025|Hộ cận nghèo (hộ) năm 2025
      1|Thôn Mẫu Một|120|12|10
      2|Thôn Mẫu Hai|80|6|4`,
    ),
  );
  expect([closing(reading), opening(reading)]).toEqual([
    [200, 18, 14],
    [undefined, undefined],
  ]);
});

test('a group of one hamlet has a sum like any other, above it or below', async () => {
  for (const rows of [
    `1|Thôn Mẫu Một|28|1|6
    A|Cộng Khu vực thành thị|28|1|6
    2|Thôn Mẫu Hai|49|2|6
    3|Thôn Mẫu Ba|46|11|5
    B|Cộng Khu vực nông thôn|95|13|11`,
    `|CỤM SỐ MỘT|28|1|6
    1|Thôn Mẫu Một|28|1|6
    |CỤM SỐ HAI|95|13|11
    2|Thôn Mẫu Hai|49|2|6
    3|Thôn Mẫu Ba|46|11|5`,
  ]) {
    const table = `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo\n${rows}\n|Tổng cộng|123|14|17`;
    const reading = await read(sheet(SUMMARY, table));
    expect(Object.keys(hamletFigures(reading))).toHaveLength(3);
    expect(closing(reading)).toEqual([123, 14, 17]);
  }
});

const FLOW = `Tổng số hộ nghèo đầu kỳ|15|9|24
Trở thành hộ cận nghèo|2|1|3
Vượt chuẩn cận nghèo|3|2|5
Hộ cận nghèo trở thành hộ nghèo|0|0|0
Tái nghèo|1|0|1
Phát sinh mới|1|0|1
Tổng số hộ nghèo cuối kỳ|12|6|18`;

test.each(['Thôn Mẫu Một|Thôn Mẫu Hai', 'Gò Mẫu|Nước Mẫu'])(
  'a flow with hamlets across, «%s», has them and their sum',
  async (hamlets) => {
    const { facts } = await read(
      sheet('DIỄN BIẾN HỘ NGHÈO NĂM 2025', `Nội dung|${hamlets}|Toàn xã\n${FLOW}`),
    );
    const poor = facts.flow?.poor;
    expect(poor?.hamlets.map((place) => num(place.households.opening))).toEqual([15, 9]);
    expect(num(poor?.declared?.households.closing)).toBe(18);
  },
);

test('one table for the flows of both groups is two', async () => {
  const { facts } = await read({
    name: 'DB',
    merges: ['C2:G2', 'H2:L2'],
    rows: [
      ['TỔNG HỢP DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ...grid(`STT|Thôn|Hộ nghèo|||||Hộ cận nghèo||||
      ||Đầu năm|Thoát nghèo|Tái nghèo|Phát sinh|Cuối năm|Đầu năm|Thoát cận nghèo|Tái cận nghèo|Phát sinh|Cuối năm
      1|Thôn Mẫu Một|15|5|1|1|12|8|1|0|3|10
      2|Thôn Mẫu Hai|9|4|0|1|6|6|3|0|1|4`),
    ],
  });
  expect(facts.flow?.poor?.hamlets.map((place) => num(place.households.closing))).toEqual([12, 6]);
  expect(facts.flow?.nearPoor?.hamlets.map((place) => num(place.households.opening))).toEqual([
    8, 6,
  ]);
});

const MOMENT = (poor: number, near: number): string =>
  `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
  1|Thôn Mẫu Một|100|${poor}|${near}
  2|Thôn Mẫu Hai|80|6|4`;

test('the start of the year in a table of its own is the start', async () => {
  const reading = await read([
    sheet('TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ĐẦU NĂM 2025', MOMENT(20, 9), 'Đầu'),
    sheet('TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025', MOMENT(12, 5), 'Cuối'),
  ]);
  expect([closing(reading), opening(reading)]).toEqual([
    [180, 18, 9],
    [26, 13],
  ]);
});

test('"Hộ nghèo" below the words for a moment is of that moment', async () => {
  const reading = await read(
    sheet(
      SUMMARY,
      `Chỉ tiêu|Thôn Mẫu Một|Thôn Mẫu Hai|Toàn xã
      Tổng số hộ|100|80|180
      Đầu năm 2025|||
      Hộ nghèo|20|9|29
      Hộ cận nghèo|8|6|14
      Cuối năm 2025|||
      Hộ nghèo|12|6|18
      Hộ cận nghèo|5|4|9`,
    ),
  );
  expect([closing(reading), opening(reading)]).toEqual([
    [180, 18, 9],
    [29, 14],
  ]);
});

test('the rest of a name in the row below belongs to it', async () => {
  const { facts } = await read(
    sheet(
      'CHỈ TIÊU GIẢM NGHÈO NĂM 2025',
      `STT|Chỉ tiêu|ĐVT|Kế hoạch năm 2025
      1|Hộ nghèo, hộ cận nghèo sử dụng|%|60
      |nhà tiêu hợp vệ sinh||
      2|Trẻ em thuộc hộ nghèo đi học đúng độ tuổi|%|90`,
    ),
  );
  expect(facts.targets?.targets.map((target) => target.name)).toEqual([
    'Hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh',
    'Trẻ em thuộc hộ nghèo đi học đúng độ tuổi',
  ]);
});

test('chiefs and marriages are no hamlets', async () => {
  const summary = await read(
    sheet(
      SUMMARY,
      `STT|Trưởng thôn|Thôn, khu dân cư|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Đinh Văn Mẫu T|Thôn Mẫu Một|100|12|5
      2|Đinh Thị Mẫu U|Thôn Mẫu Hai|80|7|9`,
    ),
  );
  expect(Object.keys(hamletFigures(summary))).toEqual(['Thôn Mẫu Một', 'Thôn Mẫu Hai']);
  const register = await read(
    sheet(
      REGISTER,
      `STT|Họ và tên chủ hộ|Loại hộ|Tình trạng hôn nhân
      1|Hồ Văn Mẫu A|Hộ nghèo|Đã kết hôn
      2|Hồ Thị Mẫu B|Hộ cận nghèo|Độc thân`,
      'Thôn Mẫu Một',
    ),
  );
  expect(registerFigures(register)).toEqual({ 'Thôn Mẫu Một': [2, 1, 1] });
});
