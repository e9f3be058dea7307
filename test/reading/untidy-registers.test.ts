/** Kinds of untidy registers that the drawn workbooks found, each on a sheet of its own. */
import { numbersOf } from '../../src/app/figures';
import { grid } from '../make/cell';
import type { SheetSpec } from '../make/book';
import { num, read, registerFigures, withCode } from '../sources/read';
import { registerCounts } from './counts';

const sheet = (title: string, table: string, name = 'Sheet1'): SheetSpec => ({
  name,
  rows: [[title], [], ...grid(table)],
});
const REGISTER = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

test('a household whose marks look like letters of columns is one', async () => {
  const reading = await read({
    name: 'DS',
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:H2'],
    rows: [
      [REGISTER],
      ...grid(`STT|Họ và tên chủ hộ|Hộ nghèo|Hộ cận nghèo|Số khẩu|Các chỉ số thiếu hụt||
      |||||Việc làm|Dinh dưỡng|Bảo hiểm y tế
      1|Hồ Văn Mẫu A|x||3|x|x|x
      2|Hồ Thị Mẫu B||x|4|x||
      3|Hồ Văn Mẫu C|x||5|x|x|x`),
    ],
  });
  expect(registerCounts(reading)).toEqual({ poor: 2, nearPoor: 1 });
});

test.each([
  [
    'DANH SÁCH HỘ NHẬN KHOÁN BẢO VỆ RỪNG NĂM 2025',
    `STT|Họ và tên chủ hộ|Thôn|Hộ nghèo|Thành tiền
    1|Hồ Văn Mẫu A|Thôn Mẫu Một|x|2000000
    2|Hồ Thị Mẫu B|Thôn Mẫu Một||1600000`,
  ],
  [
    'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2025',
    `STT|Họ và tên chủ hộ|Thôn|Kết quả
    1|Hồ Văn Mẫu A|Thôn Mẫu Một|Thoát nghèo
    2|Hồ Thị Mẫu B|Thôn Mẫu Hai|Thoát nghèo`,
  ],
])('«%s» is no register', async (title, table) => {
  const reading = await read(sheet(title, table));
  expect(reading.facts.households).toBeNull();
  expect(reading.recognition.others).toHaveLength(1);
});

test('people of the poor are not the people of the commune', async () => {
  const { facts } = await read(
    sheet(
      REGISTER,
      `STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo
      2|Hồ Thị Mẫu B|Thôn Mẫu Một|3|Hộ cận nghèo`,
    ),
  );
  expect(numbersOf(facts).households?.people).toBeNull();
  expect(num(facts.register?.byHamlet[0]?.people)).toBe(7);
});

test('a table of one class leaves the other to the register', async () => {
  const reading = await read([
    sheet(
      REGISTER,
      `STT|Họ và tên chủ hộ|Thôn|Phân loại hộ
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo
      2|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ cận nghèo
      3|Hồ Văn Mẫu C|Thôn Mẫu Hai|Hộ nghèo`,
      'DS',
    ),
    sheet(
      'PHÂN TÍCH CÁC CHỈ SỐ THIẾU HỤT CỦA HỘ CẬN NGHÈO NĂM 2025',
      `STT|Thôn|Tổng số hộ cận nghèo|Việc làm|Dinh dưỡng|Bảo hiểm y tế
      1|Thôn Mẫu Một|1|1|0|0
      2|Thôn Mẫu Hai|0|0|0|0`,
      'Thiếu hụt',
    ),
  ]);
  expect(registerCounts(reading)).toEqual({ poor: 2, nearPoor: 1 });
});

test('an example, a remark and a number that goes on', async () => {
  const reading = await read(
    sheet(
      REGISTER,
      `STT|Họ và tên chủ hộ|Phân loại hộ|Thôn
      Ví dụ|Nguyễn Văn Ví Dụ|Hộ nghèo|Thôn Mẫu Một
      1|Hồ Văn Mẫu A|Hộ nghèo|Thôn Mẫu Một
      2|Hồ Thị Mẫu B|Hộ cận nghèo|Thôn Mẫu Một
      Ghi chú: các dòng dưới đây bổ sung tháng 11
      3|Hồ Văn Mẫu C|Hộ nghèo|Thôn Mẫu Hai`,
    ),
  );
  expect(registerFigures(reading)).toEqual({
    'Thôn Mẫu Một': [2, 1, 1],
    'Thôn Mẫu Hai': [1, 1, 0],
  });
});

test('a row that fell off the right end stops', async () => {
  const reading = await read(
    sheet(
      REGISTER,
      `STT|Họ và tên chủ hộ|Số khẩu|Hộ nghèo|Hộ cận nghèo|Thôn
      1|Hồ Văn Mẫu A|5||x|Thôn Mẫu Một
      2|Hồ Thị Mẫu B|4|x||Thôn Mẫu Một
      3|Hồ Văn Mẫu C|2|x||Thôn Mẫu Một
      4|Hồ Văn Mẫu D|3|x||Thôn Mẫu Một
      5|Hồ Thị Mẫu E||1||x|Thôn Mẫu Một`,
    ),
  );
  expect(withCode(reading, 'BANG-052').map((item) => item.severity)).toEqual(['stop']);
  expect(registerCounts(reading).poor).toBeNull();
});

test('a line of a list with words of headers begins no table', async () => {
  const reading = await read(
    sheet(
      REGISTER,
      `TT|Chủ hộ|Phân loại|Thôn
      |Hồ Văn Mẫu A|Hộ cận nghèo|Thôn Gò Mẫu
      |Hồ Văn Mẫu B|Hộ nghèo|Thôn Gò Mẫu
      |Hồ Văn Mẫu C|Hộ cận nghèo|Thôn Nước Lăng
      |Hồ Văn Mẫu D|Hộ nghèo|Thôn Kà La Mẫu`,
    ),
  );
  expect(registerCounts(reading)).toEqual({ poor: 2, nearPoor: 2 });
});

test('members by their numbers, by relations cut short, and people by sex', async () => {
  for (const table of [
    `STT|Họ và tên|Năm sinh|Thôn|Diện hộ
    1|Hồ Văn Mẫu A|1970|Thôn Mẫu Một|Hộ nghèo
    1.1|Hồ Thị Mẫu B|1972||
    1.2|Hồ Văn Mẫu C|2005||
    2|Hồ Thị Mẫu D|1981|Thôn Mẫu Một|C.nghèo
    2.1|Hồ Văn Mẫu E|2015||`,
    `STT|Họ và tên|Quan hệ|Năm sinh|Thôn|Diện hộ
    1|Hồ Văn Mẫu A|CH|1970|Thôn Mẫu Một|Hộ nghèo
    |Hồ Thị Mẫu B|V|1972||Hộ nghèo
    2|Hồ Thị Mẫu D|CH|1981|Thôn Mẫu Một|C.nghèo
    |Hồ Văn Mẫu E|C|2015||C.nghèo`,
  ])
    expect(registerFigures(await read(sheet(REGISTER, table)))).toEqual({
      'Thôn Mẫu Một': [2, 1, 1],
    });
  const { facts } = await read({
    name: 'DS',
    merges: ['D2:F2'],
    rows: [
      [REGISTER],
      ...grid(`STT|Họ và tên chủ hộ|Thôn|Số nhân khẩu|||Loại hộ
      |||Tổng số|Nam|Nữ|
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|2|2|HN
      2|Hồ Thị Mẫu B|Thôn Mẫu Một|3|1|2|HCN`),
    ],
  });
  expect(num(facts.register?.byHamlet[0]?.people)).toBe(7);
});

test('a remark between the members of one household begins no other', async () => {
  const reading = await read(
    sheet(
      'DANH SÁCH NHÂN KHẨU HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      `STT hộ|Họ và tên|Năm sinh|Phân loại|Thôn
      1|Hồ Văn Mẫu A|1970|Hộ nghèo|Thôn Mẫu Một
      1|Hồ Thị Mẫu B|1975|Hộ nghèo|Thôn Mẫu Một
      Theo biên bản họp thôn
      1|Hồ Văn Mẫu C|2001|Hộ nghèo|Thôn Mẫu Một
      2|Hồ Văn Mẫu D|1980|Hộ cận nghèo|Thôn Mẫu Một
      2|Hồ Thị Mẫu E|1983|Hộ cận nghèo|Thôn Mẫu Một`,
    ),
  );
  expect(registerCounts(reading)).toEqual({ poor: 1, nearPoor: 1 });
});

test('a list of all households at a time is no list of others', async () => {
  for (const title of [
    'DANH SÁCH HỘ DÂN CƯ CUỐI NĂM 2025',
    'DANH SÁCH TOÀN BỘ HỘ DÂN CƯ HIỆN CƯ TRÚ',
    'DANH SÁCH HỘ GIA ĐÌNH THƯỜNG TRÚ ĐẾN 31/12/2025',
  ]) {
    const reading = await read(
      sheet(
        title,
        `STT|Họ và tên chủ hộ|Thôn|Phân loại hộ
        1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo
        2|Hồ Thị Mẫu B|Thôn Mẫu Một|Không nghèo
        3|Hồ Thị Mẫu C|Thôn Mẫu Một|Hộ cận nghèo`,
      ),
    );
    expect(registerCounts(reading)).toEqual({ poor: 1, nearPoor: 1 });
  }
});
