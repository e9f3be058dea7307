/** Money that the programme asked for, spent or has left, or that others have, is no plan of it. */
import { num, read, type Reading } from '../read';
import { grid } from '../../make/cell';

const LINES = `Dự án 2|460|400|60
      Dự án 3|230|200|30
      Tổng cộng|690|600|90`;
const table = (title: string, name = 'KP', rows = LINES): Parameters<typeof read>[0] & object => ({
  name,
  rows: grid(`${title}
      (Đơn vị: triệu đồng)
      Nội dung|Tổng số|NSTW|NS tỉnh
      ${rows}`),
});
const total = ({ facts }: Reading): number | null => num(facts.funding?.declared?.total ?? null);
const asked = ({ recognition }: Reading): unknown[] =>
  recognition.questions.map(({ code, params }) => [code, params['of']]);

test.each([
  'NHU CẦU KINH PHÍ ĐỀ NGHỊ CẤP THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025',
  'TỔNG HỢP VỐN ĐÃ GIẢI NGÂN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025',
  'KINH PHÍ GIẢM NGHÈO CHƯA PHÂN BỔ NĂM 2025',
  'VỐN GIẢM NGHÈO NĂM 2024 KÉO DÀI SANG NĂM 2025',
  'ĐIỀU CHỈNH GIẢM DỰ TOÁN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025',
  'ƯỚC THỰC HIỆN KINH PHÍ GIẢM NGHÈO NĂM 2025',
  'KẾT QUẢ THỰC HIỆN KINH PHÍ GIẢM NGHÈO 9 THÁNG NĂM 2025',
  'VỐN CHO VAY HỘ NGHÈO NĂM 2025',
  'KINH PHÍ XÃ HỘI HÓA CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025',
  'DỰ TOÁN CHI THƯỜNG XUYÊN NĂM 2025',
  'DỰ KIẾN PHÂN BỔ KINH PHÍ GIẢM NGHÈO NĂM 2025',
  'NỢ ĐỌNG VỐN GIẢM NGHÈO NĂM 2025',
])('%s is asked about, and gives no plan', async (title) => {
  const reading = await read(table(title));
  expect(reading.facts.funding).toBeNull();
  expect(asked(reading)).toEqual([['subject', 'funding']]);
});

test.each([
  'Kinh phí thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2025 xã Suối Mẫu Ba Trên',
  'KẾ HOẠCH PHÂN BỔ VỐN ĐẦU TƯ VÀ VỐN SỰ NGHIỆP NGUỒN NGÂN SÁCH TRUNG ƯƠNG, ĐỐI ỨNG NGÂN SÁCH TỈNH NĂM 2025',
  'GIAO DỰ TOÁN CHI NGÂN SÁCH NHÀ NƯỚC ĐỢT 2 NĂM 2025 THỰC HIỆN CTMTQG (kèm theo Quyết định số 2)',
  'KINH PHÍ CHƯƠNG TRÌNH XÂY DỰNG NÔNG THÔN MỚI VÀ GIẢM NGHÈO NĂM 2026',
  'TÌNH HÌNH PHÂN BỔ KINH PHÍ CHO CÁC ĐƠN VỊ NĂM 2025',
])('%s is the plan', async (title) => {
  const reading = await read(table(title));
  expect([total(reading), asked(reading)]).toEqual([690, []]);
});

test.each([
  ['Hủy dự toán', null],
  ['Điều chỉnh giảm', null],
  ['Kế hoạch vốn năm 2026', null],
  ['Kế hoạch vốn năm 2025', 690],
])('the head «%s» over all the money', async (head, figure) => {
  const reading = await read({
    name: 'KP',
    rows: grid(`KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025 (triệu đồng)
      Nội dung|${head}||
      |Tổng số|NSTW|NS tỉnh
      ${LINES}`),
    merges: ['A2:A3', 'B2:D2'],
  });
  expect([total(reading), asked(reading).length]).toEqual([figure, figure === null ? 1 : 0]);
});

test('a plan that is only expected is asked about, and beside the plan it is none', async () => {
  const expected = table('DỰ KIẾN PHÂN BỔ VỐN GIẢM NGHÈO NĂM 2026', 'DK', LINES);
  expect([total(await read(expected)), asked(await read(expected)).length]).toEqual([null, 1]);
  const plan = table('KINH PHÍ GIẢM NGHÈO ĐƯỢC GIAO NĂM 2025', 'Giao');
  const both = await read([plan, expected].flat());
  expect([total(both), asked(both)]).toEqual([690, []]);
});

test('what the year took away counts, and so does its end', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`BIẾN ĐỘNG DỰ TOÁN CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025 (triệu đồng)
      Nội dung|Dự toán đầu năm|Bổ sung trong năm|Giảm trong năm|Dự toán cuối năm
      Dự án 2|400|60|0|460
      Dự án 3|250|0|20|230
      Tổng cộng|650|60|20|690`),
  });
  expect(total(reading)).toBe(690);
});

test('beside the plan what was asked for is told and left out', async () => {
  const plan = table('KINH PHÍ GIẢM NGHÈO ĐƯỢC GIAO NĂM 2025', 'Giao');
  const more = 'Dự án 2|900|800|100\n      Dự án 3|300|200|100\n      Tổng cộng|1200|1000|200';
  const wish = table('NHU CẦU KINH PHÍ GIẢM NGHÈO NĂM 2025', 'Nhu cầu', more);
  const reading = await read([plan, wish].flat());
  expect([total(reading), asked(reading)]).toEqual([690, []]);
});

test('costs of an office are no money of the programme', async () => {
  const rows = `Tiền điện|30|20|10
      Văn phòng phẩm|20|15|5
      Tổng cộng|50|35|15`;
  const reading = await read(table('BẢNG KÊ CHI THƯỜNG XUYÊN NĂM 2025', 'Chi', rows));
  expect(reading.facts.funding).toBeNull();
  expect(asked(reading)).toEqual([['subject', 'funding']]);
});

test('the sum of several years is the money of none of them', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO (triệu đồng)
      Nội dung|2023|2024|2025|Cộng 3 năm
      Dự án 2|100|200|300|600
      Dự án 3|10|20|30|60
      Tổng cộng|110|220|330|660`),
  });
  expect(total(reading)).toBeNull();
});

test('a unit in each line holds for its line', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`KINH PHÍ CHƯƠNG TRÌNH GIẢM NGHÈO NĂM 2025
      Nội dung|ĐVT|Tổng số|NSTW|NS tỉnh
      Dự án 2|triệu đồng|440|400|40
      Dự án 3|nghìn đồng|55000|50000|5000`),
  });
  const lines = reading.facts.funding?.lines.map((line) => num(line.total ?? null));
  expect([reading.facts.funding?.unit, lines]).toEqual(['triệu đồng', [440, 55]]);
});
