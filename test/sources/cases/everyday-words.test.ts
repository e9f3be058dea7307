/** Flows, disbursement and targets in the words that offices use, and tables on their side. */
import { numbersOf } from '../../../src/app/figures';
import { grid } from '../../make/cell';
import {
  brief,
  graver,
  hamletFigures,
  num,
  read,
  readBytes,
  withCode,
  type Reading,
} from '../read';
import { secondBook } from '../../make/second';

const stops = (reading: Reading): string[] =>
  graver(reading).filter((item) => item.includes('stop'));

test('the ways in and out of a group in everyday words', async () => {
  const reading = await read({
    name: 'Biến động hộ nghèo',
    rows: grid(`DIỄN BIẾN HỘ NGHÈO
      STT|Thôn|Hộ nghèo đầu năm|Giảm|||Tăng||||Hộ nghèo cuối năm
      |||Sang cận nghèo|Thoát nghèo|Khác (mất, chuyển đi)|Từ cận nghèo xuống|Tái nghèo|Phát sinh mới|Khác (chuyển đến)|
      1|Thôn Một|40|5|6|1|2|1|3|0|34
      2|Thôn Hai|30|4|3|0|1|0|2|1|27
      |Tổng cộng|70|9|9|1|3|1|5|1|61`),
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:J2', 'K2:K3'],
  });
  const flow = reading.facts.flow?.poor?.declared?.households;
  expect(
    [flow?.becomes, flow?.crossesLine, flow?.otherDecrease, flow?.comesFrom].map((one) => num(one)),
  ).toEqual([9, 9, 1, 3]);
  expect(stops(reading)).toEqual([]);
});

test('one line for both groups, each with the name of the other', async () => {
  const reading = await read({
    name: 'BC',
    rows: grid(`STT|Nội dung|Hộ nghèo|Hộ cận nghèo
      I|Số hộ đầu năm|70|50
      II|Số hộ giảm|19|11
      1|Chuyển thành hộ cận nghèo/hộ nghèo|9|3
      2|Vượt chuẩn cận nghèo|8|6
      3|Giảm khác (mất, chuyển đi)|2|2
      III|Số hộ tăng|8|13
      1|Hộ cận nghèo/hộ nghèo chuyển sang|3|9
      2|Tái nghèo/tái cận nghèo|1|1
      3|Phát sinh mới|4|3
      IV|Số hộ cuối năm|59|52`),
  });
  const { flow } = reading.facts;
  const ways = [flow?.poor, flow?.nearPoor].map((group) => {
    const counts = group?.declared?.households;
    return [counts?.becomes, counts?.otherDecrease, counts?.comesFrom, counts?.closing].map((one) =>
      num(one),
    );
  });
  expect(ways).toEqual([
    [9, 2, 3, 59],
    [3, 2, 9, 52],
  ]);
  expect(stops(reading)).toEqual([]);
});

test.each([
  ['Dự toán giao', 'Đã chi', 'Còn dư', 'Đạt %'],
  ['Kế hoạch vốn', 'Đã thanh toán', 'Chưa thanh toán', 'Tỷ lệ (%)'],
  ['Vốn được giao', 'Lũy kế thanh toán', 'Còn lại chưa giải ngân', '% đạt'],
])('disbursement as «%s», «%s»', async (plan, paid, left, rate) => {
  const reading = await read({
    name: 'GN',
    rows: grid(`TÌNH HÌNH GIẢI NGÂN|||||ĐVT: triệu đồng
      TT|Nội dung|${plan}|${paid}|${left}|${rate}
      1|Dự án 2|460|345|115|75
      2|Dự án 7|230|115|115|50
      |Tổng cộng|690|460|230|66,67`),
  });
  const declared = reading.facts.disbursement?.declared?.amounts;
  expect(
    [declared?.['planned.total'], declared?.['disbursed.total'], declared?.remaining].map((one) =>
      num(one),
    ),
  ).toEqual([690, 460, 230]);
  expect(stops(reading)).toEqual([]);
});

test('one table is a summary and a flow, and «thoát nghèo» alone is asked about', async () => {
  const reading = await read({
    name: 'Mẫu',
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2'],
    rows: grid(`TT|Đơn vị|Tổng số hộ|Số hộ nghèo đầu năm|Diễn biến hộ nghèo trong năm|||Số hộ nghèo cuối năm
      ||||Số hộ thoát nghèo|Số hộ tái nghèo|Số hộ nghèo phát sinh|
      1|Thôn Một|120|20|7|0|1|14
      2|Thôn Hai|180|25|5|1|0|21
      |Tổng cộng|300|45|12|1|1|35`),
  });
  expect(hamletFigures(reading)).toEqual({
    'Thôn Một': [120, 14, null],
    'Thôn Hai': [180, 21, null],
  });
  expect(num(reading.facts.flow?.poor?.declared?.households.crossesLine)).toBe(12);
  expect(withCode(reading, 'DB-030').map((item) => brief(item))).toEqual(['DB-030 check E2']);
  expect(stops(reading)).toEqual([]);
});

test('hamlets beside each other, with the whole in the last column', async () => {
  const reading = await read({
    name: 'Bảng',
    rows: grid(`TỔNG HỢP CÁC THÔN NĂM 2025
      STT|Nội dung|ĐVT|Thôn Một|Thôn Hai|Bản Ba|Toàn xã
      1|Tổng số hộ|hộ|120|180|90|390
      2|Số hộ nghèo|hộ|14|21|8|43
      3|Tỷ lệ hộ nghèo|%|11,67|11,67|8,89|11,03
      4|Số hộ cận nghèo|hộ|6|9|4|19`),
  });
  expect(hamletFigures(reading)).toEqual({
    'Thôn Một': [120, 14, 6],
    'Thôn Hai': [180, 21, 9],
    'Bản Ba': [90, 8, 4],
  });
  expect(num(reading.facts.households?.declared?.figure('closing.total'))).toBe(390);
  expect(stops(reading)).toEqual([]);
});

test('a wrong whole beside its hamlets is told at its cell', async () => {
  const reading = await read({
    name: 'Bảng',
    rows: grid(`Nội dung|Thôn Một|Thôn Hai|Toàn xã
      Tổng số hộ|120|180|300
      Số hộ nghèo|14|21|36`),
  });
  expect(withCode(reading, 'HO-001').map((item) => brief(item, 1))).toEqual(['HO-001 stop D3']);
});

test('years beside each other: the last is the end, the one before it the start, others are left and named', async () => {
  const sheet = {
    name: 'GN',
    rows: grid(`Chỉ tiêu|ĐVT|2022|2023|2024
      Tổng số hộ|hộ|440|445|450
      Số hộ nghèo|hộ|52|45|38
      Số hộ cận nghèo|hộ|30|28|25`),
  };
  const reading = await read(sheet);
  const { households, opening } = numbersOf(reading.facts);
  expect([households?.total, households?.poor, opening?.poor].map(Number)).toEqual([450, 38, 45]);
  expect(withCode(reading, 'BANG-043')[0]?.params).toEqual({ used: '2024', left: ['2022'] });
  const earlier = numbersOf((await read(sheet, { settings: { nam: '2023' } })).facts);
  expect([earlier.households?.poor, earlier.opening?.poor].map(Number)).toEqual([45, 52]);
  expect((await read(sheet, { settings: { nam: '2026' } })).facts.households).toBeNull();
});

test('targets in sentences give their value, and a sentence with two values is asked about', async () => {
  const reading = await read({
    name: 'Chỉ tiêu',
    rows: grid(`CHỈ TIÊU NĂM 2025
      STT|Chỉ tiêu
      1|Giảm tỷ lệ hộ nghèo còn 8,5% vào cuối năm 2025
      2|Ít nhất 60% hộ nghèo sử dụng nước hợp vệ sinh
      3|Hỗ trợ việc làm cho 30 người lao động
      4|Từ 20% đến 30% hộ tham gia mô hình`),
  });
  const targets = reading.facts.targets?.targets ?? [];
  expect(targets.map((target) => num(target.target))).toEqual([8.5, 60, 30, null]);
  expect(targets[1]?.comparison).toBe('>=');
  expect(withCode(reading, 'CT-006').map((item) => brief(item, 1))).toEqual(['CT-006 check B6']);
});

test('a target typed as a text that two habits read apart: its unit decides, and what none decides is asked', async () => {
  const reading = await read({
    name: 'CT',
    rows: grid(`STT|Chỉ tiêu|Đơn vị tính|Kế hoạch
      1|Hộ được vay vốn|hộ|'1,500
      2|Hộ được hỗ trợ nhà ở|hộ|'1.200 hộ
      3|Tỷ lệ hộ có nước sạch|%|'92,058%
      4|Tỷ lệ lao động qua đào tạo|%|'1.250%
      5|Vốn cho vay|triệu đồng|'1.500 triệu đồng
      6|Vốn huy động|triệu đồng|'1,500 triệu đồng
      7|Vốn dân góp|tỷ đồng|'0,500 tỷ đồng`),
  });
  const targets = reading.facts.targets?.targets ?? [];
  expect(targets.map((target) => num(target.target))).toEqual([
    1500,
    1200,
    92.058,
    1.25,
    1500,
    null,
    0.5,
  ]);
  expect(withCode(reading, 'CT-006').map((item) => brief(item, 1))).toEqual(['CT-006 check D7']);
});

const results = (rows: string): Promise<Reading> =>
  read({
    name: 'CT',
    rows: grid(`STT|Chỉ tiêu|Kế hoạch|Đơn vị tính|Tổng số đối tượng|Kết quả thực hiện\n${rows}`),
  });
const reached = (reading: Reading): (number | null)[][] =>
  (reading.facts.targets?.targets ?? []).map((one) => [num(one.served), num(one.typedRate)]);

test("the second commune's results are numbers of people beside those entitled", async () => {
  const reading = await readBytes(await secondBook());
  const actual = numbersOf(reading.facts).targets?.map((target) => target.actual?.toNumber());
  expect(actual).toEqual([100, 92.05, 13, 58.89]);
});

test('one result above 100 makes its whole column numbers of people', async () => {
  const reading = await results(
    '1|Tỷ lệ trẻ em đi học|90|%|88|81\n2|Tỷ lệ người có thẻ bảo hiểm y tế|100|%|340|340',
  );
  expect(reached(reading)).toEqual([
    [81, null],
    [340, null],
  ]);
});

test('one result with a fraction makes its whole column rates', async () => {
  const reading = await results(
    '1|Tỷ lệ trẻ em đi học|90|%|88|92,05\n2|Tỷ lệ hộ dùng nước sạch|60|%|90|81',
  );
  expect(reached(reading)).toEqual([
    [null, 92.05],
    [null, 81],
  ]);
});

test('results that may be either are asked about, and neither is taken', async () => {
  const reading = await results(
    '1|Tỷ lệ trẻ em đi học|90|%|88|81\n2|Tỷ lệ hộ dùng nước sạch|60|%|90|53',
  );
  expect(reached(reading)).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(withCode(reading, 'CT-020').map((item) => brief(item))).toEqual(['CT-020 check F2 F3']);
});

test('a heading over poor and near-poor households means both', async () => {
  const reading = await read({
    name: 'TH',
    merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1'],
    rows: grid(`STT|Thôn|Tổng số hộ|Hộ nghèo đa chiều|||
      |||Tổng số|Tỷ lệ (%)|Hộ nghèo|Hộ cận nghèo
      1|Thôn Một|120|20|16,67|14|6
      2|Thôn Hai|180|30|16,67|21|9`),
  });
  expect(hamletFigures(reading)).toEqual({ 'Thôn Một': [120, 14, 6], 'Thôn Hai': [180, 21, 9] });
  expect(stops(reading)).toEqual([]);
});

test('an agency that is named once leads the lines below it', async () => {
  const reading = await read({
    name: 'PC',
    rows: grid(`TT|Đơn vị chủ trì|Dự án, tiểu dự án
      1|Trung tâm cung ứng dịch vụ công|Dự án 2
      ||Tiểu dự án 2 - Dự án 6
      2|Phòng Kinh tế|Dự án 7`),
  });
  expect(reading.facts.assignments?.assignments.map(({ unit, code }) => [unit, code])).toEqual([
    ['Trung tâm cung ứng dịch vụ công', 'DA2'],
    ['Trung tâm cung ứng dịch vụ công', 'DA6.2'],
    ['Phòng Kinh tế', 'DA7'],
  ]);
});
