/** Lists beside the register, and registers whose columns need their cells to be understood. */
import type { SheetSpec } from '../make/book';
import { grid } from '../make/cell';
import { read, registerCounts } from './counts';

const sheet = (name: string, title: string | null, table: string): SheetSpec => ({
  name,
  rows: [...(title === null ? [] : [[title], []]), ...grid(table)],
});

const REGISTER = sheet(
  'DS hộ nghèo',
  'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
  `STT|Họ và tên chủ hộ|Năm sinh|Thôn|Số khẩu|Phân loại hộ
  1|Hồ Văn Mẫu A|1970|Thôn Mẫu Một|4|Hộ nghèo
  2|Hồ Thị Mẫu B|1971|Thôn Mẫu Một|3|Hộ cận nghèo
  3|Hồ Văn Mẫu C|1972|Thôn Mẫu Hai|5|Hộ nghèo
  4|Hồ Thị Mẫu D|1973|Thôn Mẫu Hai|2|Hộ nghèo
  5|Hồ Văn Mẫu E|1974|Thôn Mẫu Hai|6|Hộ cận nghèo`,
);

const BESIDE: readonly SheetSpec[] = [
  sheet(
    'Qua Tet',
    'DANH SÁCH HỘ NGHÈO NHẬN QUÀ TẾT NĂM 2025',
    `STT|Họ và tên chủ hộ|Thôn|Số tiền
    1|Hồ Văn Mẫu A|Thôn Mẫu Một|500000
    2|Hồ Văn Mẫu C|Thôn Mẫu Hai|500000`,
  ),
  sheet(
    'Gao',
    'DANH SÁCH CẤP GẠO CỨU ĐÓI GIÁP HẠT NĂM 2025',
    `STT|Họ và tên chủ hộ|Thôn|Số khẩu|Đối tượng|Số kg gạo
    1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo|60
    2|Hồ Thị Mẫu B|Thôn Mẫu Một|3|Hộ cận nghèo|45`,
  ),
  sheet(
    'NHCSXH',
    'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO CÒN DƯ NỢ NGÂN HÀNG CHÍNH SÁCH XÃ HỘI',
    `STT|Họ và tên|Thôn|Hộ nghèo|Hộ cận nghèo|Dư nợ
    1|Hồ Văn Mẫu A|Thôn Mẫu Một|x||50
    2|Hồ Thị Mẫu B|Thôn Mẫu Một||x|30`,
  ),
  sheet(
    'The',
    'DANH SÁCH CẤP THẺ BẢO HIỂM Y TẾ CHO NGƯỜI THUỘC HỘ NGHÈO',
    `STT|Họ và tên|Ngày sinh|Giới tính|Thôn|Số thẻ BHYT|Đối tượng
    1|Hồ Văn Mẫu A|01/02/1970|Nam|Thôn Mẫu Một|HN2510000000001|Hộ nghèo
    2|Hồ Văn Mẫu K|01/02/2010|Nam|Thôn Mẫu Một|HN2510000000002|Hộ nghèo`,
  ),
  sheet(
    'Bo giong',
    'DANH SÁCH HỘ NGHÈO ĐƯỢC CẤP BÒ SINH SẢN',
    `STT|Họ và tên chủ hộ|Năm sinh|Thôn|Phân loại hộ|Ký nhận
    1|Hồ Văn Mẫu A|1970|Thôn Mẫu Một|Hộ nghèo|
    2|Hồ Thị Mẫu D|1973|Thôn Mẫu Hai|Hộ nghèo|`,
  ),
  sheet(
    'Dang ky',
    'DANH SÁCH HỘ ĐĂNG KÝ THOÁT NGHÈO NĂM 2026',
    `STT|Họ và tên chủ hộ|Năm sinh|Thôn|Phân loại hộ
    1|Hồ Văn Mẫu C|1972|Thôn Mẫu Hai|Hộ nghèo
    2|Hồ Văn Mẫu E|1974|Thôn Mẫu Hai|Hộ cận nghèo`,
  ),
  sheet(
    'Tre em',
    'DANH SÁCH TRẺ EM DƯỚI 6 TUỔI THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO',
    `STT|Họ và tên trẻ|Ngày sinh|Họ và tên cha mẹ|Thôn|Loại hộ
    1|Hồ Văn Mẫu M|01/02/2022|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo
    2|Hồ Thị Mẫu N|05/06/2023|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ cận nghèo`,
  ),
  sheet(
    'Phat sinh',
    'DANH SÁCH HỘ NGHÈO PHÁT SINH NĂM 2025',
    `STT|Họ và tên chủ hộ|Năm sinh|Thôn|Phân loại hộ
    1|Hồ Thị Mẫu D|1973|Thôn Mẫu Hai|Hộ nghèo`,
  ),
  sheet(
    'Khuyet tat',
    'DANH SÁCH NGƯỜI KHUYẾT TẬT THUỘC HỘ NGHÈO',
    `STT|Họ và tên|Năm sinh|Thôn|Dạng tật|Loại hộ
    1|Hồ Văn Mẫu P|1960|Thôn Mẫu Một|Vận động|Hộ nghèo`,
  ),
  sheet(
    'Sheet3',
    null,
    `STT|Họ và tên chủ hộ|Thôn|Số tiền|Ký nhận
    1|Hồ Văn Mẫu A|Thôn Mẫu Một|300000|
    2|Hồ Thị Mẫu B|Thôn Mẫu Một|300000|`,
  ),
];

test.each(BESIDE.map((one) => [one.name, one] as const))(
  'the list «%s» beside the register adds nothing to it',
  async (_, other) => {
    for (const sheets of [
      [REGISTER, other],
      [other, REGISTER],
    ]) {
      const reading = await read(sheets);
      expect(registerCounts(reading)).toEqual({ poor: 3, nearPoor: 2 });
      expect(reading.recognition.questions).toEqual([]);
      expect(reading.recognition.others.map(({ table }) => table.grid.sheet)).toEqual([other.name]);
    }
  },
);

const ALONE: readonly (readonly [
  string,
  SheetSpec,
  { poor: number | null; nearPoor: number | null },
])[] = [
  [
    'a phone before the hamlet',
    sheet(
      'DS',
      'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      `STT|Họ tên|Số điện thoại|Thôn|Khẩu|Loại hộ
      1|Hồ Văn Mẫu A|0987000001|Thôn Mẫu Một|4|HN
      2|Hồ Thị Mẫu B|0987000002|Thôn Mẫu Một|3|HCN
      3|Hồ Văn Mẫu C|0987000003|Thôn Mẫu Hai|3|HN`,
    ),
    { poor: 2, nearPoor: 1 },
  ],
  [
    'class columns at the start and the end of the year',
    sheet(
      'DS',
      'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      `STT|Họ và tên chủ hộ|Thôn|Loại hộ đầu năm|Loại hộ cuối năm
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo|Hộ cận nghèo
      2|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ nghèo|Hộ nghèo
      3|Hồ Văn Mẫu C|Thôn Mẫu Hai|Hộ cận nghèo|Hộ cận nghèo`,
    ),
    { poor: 1, nearPoor: 2 },
  ],
  [
    'the years in one heading over marks',
    {
      name: 'DS',
      merges: ['D3:E3', 'F3:G3'],
      rows: [
        ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
        [],
        ...grid(`STT|Họ và tên chủ hộ|Thôn|Năm 2024||Năm 2025|
        ||| Hộ nghèo|Hộ cận nghèo|Hộ nghèo|Hộ cận nghèo
        1|Hồ Văn Mẫu A|Thôn Mẫu Một|x||x|
        2|Hồ Thị Mẫu B|Thôn Mẫu Một|x|||x
        3|Hồ Văn Mẫu C|Thôn Mẫu Hai||x||x`),
      ],
    },
    { poor: 1, nearPoor: 2 },
  ],
  [
    'headers as a program writes them',
    sheet(
      'Sheet1',
      null,
      `ma_ho|ho_ten|ngay_sinh|gioi_tinh|so_cccd|ten_thon|so_khau|phan_loai_ho
      H1|Hồ Văn Mẫu A|01/02/1970|Nam|051070000001|Thôn Mẫu Một|4|Hộ nghèo
      H2|Hồ Thị Mẫu B|01/02/1971|Nữ|051070000002|Thôn Mẫu Một|3|Hộ cận nghèo
      H3|Hồ Văn Mẫu C|01/02/1972|Nam|051070000003|Thôn Mẫu Hai|3|Hộ nghèo`,
    ),
    { poor: 2, nearPoor: 1 },
  ],
  [
    'one number of the household over the lines of its members',
    sheet(
      'DS',
      'DANH SÁCH NHÂN KHẨU HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      `TT hộ|Họ và tên|Năm sinh|Thôn|Loại hộ
      1|Hồ Văn Mẫu A|1970|Thôn Mẫu Một|Hộ nghèo
      1|Hồ Thị Mẫu B|1975|Thôn Mẫu Một|Hộ nghèo
      1|Hồ Văn Mẫu C|2001|Thôn Mẫu Một|Hộ nghèo
      2|Hồ Văn Mẫu D|1980|Thôn Mẫu Một|Hộ cận nghèo
      2|Hồ Thị Mẫu E|1983|Thôn Mẫu Một|Hộ cận nghèo
      1|Hồ Văn Mẫu G|1982|Thôn Mẫu Hai|Hộ nghèo
      1|Hồ Văn Mẫu H|2007|Thôn Mẫu Hai|Hộ nghèo`,
    ),
    { poor: 2, nearPoor: 1 },
  ],
  [
    'a name in two columns, class without a header that is known',
    sheet(
      'DS',
      'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      `TT|Họ đệm|Tên|ĐT|Tổ|Khẩu|Hộ thuộc
      1|Hồ Văn|A|0987000001|1|3|Hộ cận nghèo
      2|Hồ Thị|B|0987000002|1|3|Hộ nghèo
      3|Hồ Văn|C|0987000003|2|4|Hộ nghèo`,
    ),
    { poor: 2, nearPoor: 1 },
  ],
  [
    'marks of several kinds',
    sheet(
      'DS',
      'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      `STT|Họ và tên chủ hộ|Thôn|Hộ nghèo|Hộ cận nghèo|Hộ DTTS
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|✓||có
      2|Hồ Thị Mẫu B|Thôn Mẫu Một||1|
      3|Hồ Văn Mẫu C|Thôn Mẫu Hai|X||có`,
    ),
    { poor: 2, nearPoor: 1 },
  ],
  [
    'a row shifted by a column',
    sheet(
      'DS',
      'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
      `STT|Họ và tên chủ hộ|Năm sinh|Thôn|Phân loại hộ|Ghi chú
      1|Hồ Văn Mẫu A|1970|Thôn Mẫu Một|Hộ nghèo|
      2|Hồ Thị Mẫu B|1971|Thôn Mẫu Một|Hộ cận nghèo|
      3|Hồ Văn Mẫu C|||Thôn Mẫu Hai|Hộ nghèo
      4|Hồ Văn Mẫu D|1975|Thôn Mẫu Hai|Hộ nghèo|
      5|Hồ Văn Mẫu E|1976|Thôn Mẫu Hai|Hộ nghèo|`,
    ),
    { poor: null, nearPoor: null },
  ],
];

test.each(ALONE)('%s is read as a person reads it', async (_, one, counts) => {
  expect(registerCounts(await read(one))).toEqual(counts);
});

test('lines that are persons are not counted as households', async () => {
  const reading = await read(
    sheet(
      'DS',
      'DANH SÁCH NGƯỜI THUỘC HỘ NGHÈO NĂM 2025',
      `STT|Họ và tên|Ngày sinh|Thôn|Loại hộ
      1|Hồ Văn Mẫu A|01/02/1970|Thôn Mẫu Một|Hộ nghèo
      2|Hồ Thị Mẫu B|03/04/1975|Thôn Mẫu Một|Hộ nghèo`,
    ),
  );
  expect(registerCounts(reading)).toEqual({ poor: null, nearPoor: null });
  expect(reading.recognition.others).toHaveLength(1);
});

test('a summary of a part of the poor is not the summary of all', async () => {
  const all = sheet(
    'TH',
    'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
    `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
    1|Thôn Mẫu Một|100|12|5
    2|Thôn Mẫu Hai|80|7|9`,
  );
  for (const title of [
    'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO DÂN TỘC THIỂU SỐ NĂM 2025',
    'TỔNG HỢP HỘ NGHÈO CÓ NGƯỜI CÓ CÔNG VỚI CÁCH MẠNG NĂM 2025',
    'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ĐƯỢC VAY VỐN NĂM 2025',
    'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ĐĂNG KÝ THOÁT NGHÈO NĂM 2026',
  ]) {
    const part = sheet(
      'Rieng',
      title,
      `STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Thôn Mẫu Một|20|3|1
      2|Thôn Mẫu Hai|10|2|4`,
    );
    const reading = await read([all, part]);
    expect(registerCounts(reading)).toEqual({ poor: 19, nearPoor: 14 });
    expect(reading.findings.filter((item) => item.severity === 'stop')).toEqual([]);
  }
});
