/** A column for each year, quarter or month under a title that says what is told. */
import { grid } from '../../make/cell';
import { fieldsOf, graver, hamletFigures, num, read } from '../read';

const table = (title: string, rows: string) =>
  read({ name: 'TD', rows: grid(`${title}\n\n${rows}`) });

const YEARS = `STT|Thôn|Năm 2022|Năm 2023|Năm 2024|Năm 2025
    1|Nà Mẫu|50|44|37|30
    2|Khuổi Mẫu|41|33|30|22
    |Cộng|91|77|67|52`;

test('of four years the last is the end, and the one before it the start', async () => {
  const reading = await table('SỐ HỘ NGHÈO CÁC NĂM CỦA XÃ SUỐI MẪU', YEARS);
  expect(hamletFigures(reading)).toEqual({
    'Nà Mẫu': [null, 30, null],
    'Khuổi Mẫu': [null, 22, null],
  });
  expect(
    reading.facts.households?.hamlets.map((place) => num(place.figure('opening.poor'))),
  ).toEqual([37, 30]);
});

test.each([
  'TỶ LỆ HỘ NGHÈO CÁC NĂM CỦA XÃ SUỐI MẪU',
  'SỐ HỘ THOÁT NGHÈO CÁC NĂM CỦA XÃ SUỐI MẪU',
  'SỐ NGƯỜI THUỘC HỘ NGHÈO CÁC NĂM CỦA XÃ SUỐI MẪU',
  'KẾ HOẠCH SỐ HỘ NGHÈO CÁC NĂM CỦA XÃ SUỐI MẪU',
  'SỐ HỘ NGHÈO, HỘ CẬN NGHÈO CÁC NĂM CỦA XÃ SUỐI MẪU',
  'SỐ HỘ NGHÈO CÓ NHÀ TẠM CÁC NĂM CỦA XÃ SUỐI MẪU',
])('«%s» says nothing of the households of the year', async (title) => {
  const reading = await table(title, YEARS);
  expect(hamletFigures(reading)).toEqual({});
});

test('of months the last one that is filled is told, with a word', async () => {
  const reading = await table(
    'THEO DÕI SỐ HỘ NGHÈO HẰNG THÁNG NĂM 2025 XÃ SUỐI MẪU',
    `STT|Thôn|T1|T2|T3|T4|T5
    1|Nà Mẫu|50|44|37||
    2|Khuổi Mẫu|41|33|30||`,
  );
  expect(hamletFigures(reading)).toEqual({
    'Nà Mẫu': [null, 37, null],
    'Khuổi Mẫu': [null, 30, null],
  });
  expect(graver(reading)).toEqual(['BANG-004 check E3']);
});

test('what a year has of quarters is its own column', async () => {
  const reading = await table(
    'KẾ HOẠCH CHI CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025 XÃ SUỐI MẪU (triệu đồng)',
    `STT|Dự án|Cả năm|Quý I|Quý II|Quý III|Quý IV
    1|Dự án 2|480|0|160|200|120
    2|Dự án 3|150|30|40|40|40
    |Tổng|630|30|200|240|160`,
  );
  expect(reading.facts.funding?.lines.map(({ code, total }) => [code, num(total)])).toEqual([
    ['DA2', 480],
    ['DA3', 150],
  ]);
});

test('months of money spent, with what they come to', async () => {
  const reading = await table(
    'GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025 XÃ SUỐI MẪU\n(triệu đồng)',
    `STT|Dự án|Tháng 1|Tháng 2|Tháng 3|Lũy kế|Kế hoạch năm
    1|Dự án 2|0|20|35|55|520
    2|Dự án 3|10|0|0|10|140`,
  );
  expect(fieldsOf(reading.tables[0])).toMatchObject({
    'Giải ngân > Lũy kế': 'disbursed.total',
    'Kế hoạch năm': 'planned.total',
  });
});

test('what was asked for is beside what was given, and no question', async () => {
  const reading = await table(
    'NHU CẦU VÀ KINH PHÍ ĐƯỢC GIAO CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025 (triệu đồng)',
    `STT|Dự án|Nhu cầu kinh phí|Kinh phí được giao|Còn thiếu
    1|Dự án 2|600|400|200
    2|Dự án 3|250|150|100
    |Cộng|850|550|300`,
  );
  expect([num(reading.facts.funding?.declared?.total), graver(reading)]).toEqual([550, []]);
});

const MOVES = `TT|Thôn|Đầu năm|Tăng|Giảm|Cuối năm
    1|Nà Mẫu|29|2|10|21
    2|Khuổi Mẫu|35|2|10|27
    |Cộng|64|4|20|48`;

test('start and end of the year are of the class in the title, and nothing is accused', async () => {
  const reading = await table('DIỄN BIẾN HỘ NGHÈO NĂM 2025 XÃ SUỐI MẪU', MOVES);
  expect([hamletFigures(reading), graver(reading)]).toEqual([
    { 'Nà Mẫu': [null, 21, null], 'Khuổi Mẫu': [null, 27, null] },
    [],
  ]);
});

test.each(['DIỄN BIẾN SỐ KHẨU HỘ NGHÈO NĂM 2025', 'DIỄN BIẾN HỘ NGHÈO, CẬN NGHÈO NĂM 2025'])(
  'under «%s» they are nobody’s households',
  async (title) => {
    expect(hamletFigures(await table(title, MOVES))).toEqual({});
  },
);
