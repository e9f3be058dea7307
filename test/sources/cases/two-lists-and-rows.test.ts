/** Lists side by side under their class, what was decided beside what was proposed, rows of kinds. */
import { grid } from '../../make/cell';
import { graver, hamletFigures, read, registerFigures } from '../read';

const table = (rows: string, merges: readonly string[] = [], title = 'NĂM 2025 XÃ SUỐI MẪU') =>
  read({ name: 'TH', merges, rows: grid(`HỘ NGHÈO, HỘ CẬN NGHÈO ${title}\n\n${rows}`) });

const TWO = { 'Nà Mẫu': [90, 28, 14], 'Khuổi Mẫu': [70, 35, 8] };

test('a class over one of two lists is the class of that list', async () => {
  const reading = await read({
    name: 'DS',
    merges: ['A3:C3', 'E3:G3'],
    rows: grid(`DANH SÁCH HỘ NGHÈO VÀ HỘ CẬN NGHÈO NĂM 2025 THÔN NÀ MẪU

    HỘ NGHÈO||||HỘ CẬN NGHÈO||
    TT|Chủ hộ|Số khẩu||TT|Chủ hộ|Số khẩu
    1|Lò Văn Mẫu A|4||1|Nông Thị Thử E|3
    2|Vàng Thị Mẫu B|4||2|Quàng Văn Thử G|3
    3|Giàng A Thử|4||||`),
  });
  expect(Object.values(registerFigures(reading))).toEqual([[5, 3, 2]]);
});

test('what the commune decided is the figure, and not what the hamlet proposed', async () => {
  const reading = await table(
    `STT|Thôn|Tổng số hộ|Thôn đề nghị||UBND xã công nhận|
    |||Hộ nghèo|Hộ cận nghèo|Hộ nghèo|Hộ cận nghèo
    1|Nà Mẫu|90|31|15|28|14
    2|Khuổi Mẫu|70|36|9|35|8`,
    ['D3:E3', 'F3:G3'],
  );
  expect([hamletFigures(reading), graver(reading)]).toEqual([TWO, []]);
});

test('the households of two years are told apart by «Số hộ» as by the classes', async () => {
  const reading = await table(
    `STT|Thôn|Kết quả 2025|||Kết quả 2024||
    ||Số hộ|Nghèo|Cận nghèo|Số hộ|Nghèo|Cận nghèo
    1|Nà Mẫu|90|28|14|88|31|15
    2|Khuổi Mẫu|70|35|8|69|36|9`,
    ['C3:E3', 'F3:H3'],
  );
  expect([hamletFigures(reading), graver(reading)]).toEqual([TWO, []]);
});

test('a third kind of row below households and people is a part of its hamlet', async () => {
  const reading = await table(
    `TT|Thôn|Chỉ tiêu|Tổng số|Nghèo|Cận nghèo
    1|Nà Mẫu|Số hộ|90|28|14
    ||Số khẩu|400|120|60
    ||Số hộ DTTS|80|26|13
    2|Khuổi Mẫu|Số hộ|70|35|8
    ||Số khẩu|310|150|30
    ||Số hộ DTTS|70|35|8
    |Cộng|Số hộ|160|63|22
    ||Số khẩu|710|270|90
    ||Số hộ DTTS|150|61|21`,
    ['B4:B6', 'B7:B9', 'B10:B12'],
  );
  expect([hamletFigures(reading), graver(reading)]).toEqual([TWO, []]);
});

test('«không» and «không có» in a count are nought', async () => {
  const reading = await table(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Nà Mẫu|90|28|không
    2|Khuổi Mẫu|70|không có|8
    |Cộng|160|28|8`);
  expect([hamletFigures(reading), graver(reading)]).toEqual([
    { 'Nà Mẫu': [90, 28, 0], 'Khuổi Mẫu': [70, 0, 8] },
    [],
  ]);
});

test.each([
  ['DANH SÁCH HỘ NGHÈO VÀ CẬN NGHÈO 2025', [[3, 2, 1]]],
  ['DANH SÁCH HỘ NGHÈO VÀ CẬN NGHÈO NHẬN QUÀ TẾT 2025', []],
])('households that sign in a list called «%s»', async (title, figures) => {
  const reading = await read({
    name: 'Nà Mẫu',
    rows: grid(`THÔN NÀ MẪU - XÃ SUỐI MẪU
    ${title}
    STT|Họ và tên chủ hộ|Số khẩu|Hộ nghèo|Hộ cận nghèo|Ký nhận
    1|Lò Văn Mẫu A|4|x||
    2|Vàng Thị Mẫu B|4|x||
    3|Giàng A Thử|4||x|`),
  });
  expect(Object.values(registerFigures(reading))).toEqual(figures);
});

test('what a decision added to the list belongs to it', async () => {
  const list = (name: string, title: string, household: string) => ({
    name,
    rows: grid(`DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO ${title}
      STT|Họ và tên chủ hộ|Thôn|Số khẩu|Loại hộ
      1|${household}|Thôn Mẫu|4|Nghèo`),
  });
  const reading = await read([
    list('A', 'NĂM 2025', 'Hồ Văn Mẫu A'),
    list('B', 'BỔ SUNG (KÈM QĐ 9/QĐ-UBND NGÀY 28/12/2025)', 'Hồ Thị Mẫu B'),
  ]);
  expect([registerFigures(reading), graver(reading)]).toEqual([{ 'Thôn Mẫu': [2, 2, 0] }, []]);
});
