/** Rows that are sums of others, whatever they are called and wherever they stand: none counts twice, and none is left out unsaid. */
import { numbersOf } from '../../../src/app/figures';
import { grid } from '../../make/cell';
import {
  brief,
  graver,
  hamletFigures,
  num,
  read,
  registerFigures,
  sentence,
  withCode,
  type Reading,
} from '../read';

const SUMMARY = 'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo';
const FUNDING = '|||||ĐVT: triệu đồng\nTT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã';
const FOUR = {
  'Thôn Một': [120, 14, 6],
  'Thôn Hai': [180, 21, 9],
  'Thôn Ba': [90, 8, 4],
  'Thôn Bốn': [110, 12, 5],
};

const summary = (rows: string): Promise<Reading> =>
  read({ name: 'TH', rows: grid(`${SUMMARY}\n${rows}`) });
const funding = (rows: string): Promise<Reading> =>
  read({ name: 'KP', rows: grid(`${FUNDING}\n${rows}`) });
const total = (reading: Reading): (number | null)[] => {
  const { funding: sums } = numbersOf(reading.facts);
  return [sums?.total, sums?.central].map((one) => one?.toNumber() ?? null);
};

test.each([
  [
    'above their hamlets, without a number',
    `|Đồi Cao|300|35|15\n1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9
     |Bãi Thấp|200|20|9\n3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5`,
  ],
  [
    'below their hamlets, without a name',
    `1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n||300|35|15
     3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5\n||200|20|9\n||500|55|24`,
  ],
  [
    'in English, as Excel writes them',
    `1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n|Phía Bắc Total|300|35|15
     3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5\n|Phía Nam Total|200|20|9\n|Grand Total|500|55|24`,
  ],
  [
    'with numbers that go on, one above all the others',
    `1|Cả bảng|500|55|24\n2|Thôn Một|120|14|6\n3|Thôn Hai|180|21|9\n4|Thôn Ba|90|8|4\n5|Thôn Bốn|110|12|5`,
  ],
  [
    'for the whole, on top and at the foot',
    `|Toàn vùng|500|55|24\n1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5\n|Cộng|500|55|24`,
  ],
  [
    'of another way to part the whole, below the total',
    `1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5
     |Cộng|500|55|24\n|Ven sông|210|22|10\n|Trên núi|290|33|14`,
  ],
  [
    'called the total in each group alone',
    `1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n|Tổng số|300|35|15
     3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5\n|Tổng số|200|20|9`,
  ],
])('sums %s', async (_, rows) => {
  const reading = await summary(rows);
  expect(hamletFigures(reading)).toEqual(FOUR);
  const { households } = numbersOf(reading.facts);
  expect([households?.total, households?.poor, households?.nearPoor].map(Number)).toEqual([
    500, 55, 24,
  ]);
  expect(graver(reading).filter((item) => item.includes('stop'))).toEqual([]);
});

test('areas with letters over groups with Roman numbers over hamlets', async () => {
  const reading = await summary(
    `A|Thành thị|120|14|6\n1|Tổ dân phố Một|120|14|6
     B|Nông thôn|270|29|13\nI|Vùng trên|180|21|9\n2|Thôn Hai|180|21|9\nII|Vùng dưới|90|8|4\n3|Thôn Ba|90|8|4`,
  );
  expect(Object.keys(hamletFigures(reading))).toEqual(['Tổ dân phố Một', 'Thôn Hai', 'Thôn Ba']);
  expect(num(reading.facts.households?.declared?.figure('closing.total'))).toBeNull();
});

test('hamlets over their neighbourhoods count, and the neighbourhoods are parts of them', async () => {
  const reading = await summary(
    `1|Thôn Một|120|14|6\n|Tổ 1|60|7|3\n|Tổ 2|60|7|3\n2|Thôn Hai|180|21|9\n|Tổ 1|80|11|4\n|Tổ 2|100|10|5\n|Cộng|300|35|15`,
  );
  expect(hamletFigures(reading)).toEqual({ 'Thôn Một': [120, 14, 6], 'Thôn Hai': [180, 21, 9] });
});

test('a row without a name counts, and is named', async () => {
  const reading = await summary('1|Thôn Một|120|14|6\n2||180|21|9\n3|Thôn Ba|90|8|4');
  expect(numbersOf(reading.facts).households?.poor?.toNumber()).toBe(43);
  expect(withCode(reading, 'BANG-040').map((item) => brief(item))).toEqual(['BANG-040 check B3']);
});

test("a hamlet's name in a register that is written once holds until the next", async () => {
  const rows = (second: string): string => `STT|Thôn|Họ và tên chủ hộ|Phân loại hộ
    1|Thôn Một|Đinh Văn Mẫu A|Hộ nghèo\n2|${second}|Đinh Văn Mẫu B|Hộ nghèo\n3||Đinh Văn Mẫu C|Hộ cận nghèo
    4|Thôn Hai|Đinh Văn Mẫu D|Hộ nghèo\n5||Đinh Văn Mẫu E|Hộ nghèo`;
  const once = await read({ name: 'DS', rows: grid(rows('')) });
  expect(registerFigures(once)).toEqual({ 'Thôn Một': [3, 2, 1], 'Thôn Hai': [2, 2, 0] });
  const each = await read({ name: 'DS', rows: grid(rows('Thôn Một')) });
  expect(withCode(each, 'HO-008')).toHaveLength(1);
});

test('a sum that nothing calls one is named', async () => {
  const reading = await summary(
    '|Đồi Cao|300|35|15\n1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n3|Thôn Ba|90|8|4',
  );
  expect(withCode(reading, 'BANG-041').map((item) => brief(item))).toEqual(['BANG-041 note B2']);
  expect(sentence(reading, 'BANG-041')).toContain('«Đồi Cao» (ô B2)');
});

test('a sum with one wrong figure is told, and its hamlets stand', async () => {
  const reading = await summary(
    '|Đồi Cao|300|36|15\n1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5',
  );
  expect(hamletFigures(reading)).toEqual(FOUR);
  expect(withCode(reading, 'BANG-024').map((item) => brief(item))).toEqual(['BANG-024 check D2']);
});

test('a group with wrong figures beside a right one stops', async () => {
  const reading = await summary(
    `|Dãy trên|300|35|15\n1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9
     |Dãy dưới|230|25|19\n3|Thôn Ba|90|8|4\n4|Thôn Bốn|110|12|5`,
  );
  expect(hamletFigures(reading)).toEqual(FOUR);
  expect(withCode(reading, 'BANG-014').map((item) => brief(item))).toEqual(['BANG-014 stop C5']);
});

test('a hamlet that is called like a sum, with its number, is a hamlet', async () => {
  const reading = await summary(
    '1|Thôn Một|120|14|6\n2|Thôn Hai|180|21|9\n3|Tống Cộng|90|8|4\n|Tổng cộng|390|43|19',
  );
  expect(Object.keys(hamletFigures(reading))).toEqual(['Thôn Một', 'Thôn Hai', 'Tống Cộng']);
});

test('small hamlets that happen to add up stay hamlets', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid('Thôn|Hộ nghèo|Hộ cận nghèo\nThôn Một|2|1\nThôn Hai|1|1\nThôn Ba|3|2\nThôn Bốn|6|4'),
  });
  expect(Object.keys(hamletFigures(reading))).toHaveLength(4);
});

test('rows of people below their households give the people of hamlet and commune', async () => {
  const reading = await read({
    name: 'TH',
    rows: grid(`STT|Thôn|Hộ/Khẩu|Tổng số|Nghèo|Cận nghèo
      1|Thôn Một|Hộ|120|14|6\n||Khẩu|480|60|25
      2|Thôn Hai|Hộ|180|21|9\n||Khẩu|700|90|40
      |Tổng cộng|Hộ|300|35|15\n||Khẩu|1180|150|65`),
  });
  expect(hamletFigures(reading)).toEqual({ 'Thôn Một': [120, 14, 6], 'Thôn Hai': [180, 21, 9] });
  expect(reading.facts.households?.hamlets.map((place) => num(place.figure('people')))).toEqual([
    480, 700,
  ]);
  expect(num(reading.facts.households?.declared?.figure('people'))).toBe(1180);
});

test('activities under a project are parts of it, numbered or with a dash', async () => {
  for (const [one, two] of [
    ['1.1', '1.2'],
    ['-', '-'],
    ['a', 'b'],
  ]) {
    const reading = await funding(
      `1|Tiểu dự án 1 - Dự án 3|115|100|10|5\n${one}|Giống lúa|57|50|5|2\n${two}|Phân bón|58|50|5|3\n2|Dự án 7|230|200|20|10`,
    );
    expect(total(reading)).toEqual([345, 300]);
  }
});

test('sums of agencies between the lines, told in the last column alone', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`|||||ĐVT: triệu đồng
      TT|Nội dung|Tổng số|NSTW|NS tỉnh|NS xã|Cơ quan chủ trì
      1|Dự án 2|460|400|40|20|Phòng Kinh tế
      2|Tiểu dự án 1 - Dự án 3|230|200|20|10|Phòng Kinh tế
      ||690|600|60|30|Phòng Kinh tế Total
      3|Dự án 7|115|100|10|5|Phòng Văn hóa
      ||115|100|10|5|Phòng Văn hóa Total
      ||805|700|70|35|Grand Total`),
  });
  expect(total(reading)).toEqual([805, 700]);
  expect(reading.facts.funding?.lines.map((line) => line.code)).toEqual(['DA2', 'DA3.1', 'DA7']);
});

test('tables of investment and of recurrent money are one funding', async () => {
  const reading = await read({
    name: 'KP',
    rows: grid(`KINH PHÍ NĂM 2025||||ĐVT: triệu đồng
      A. VỐN ĐẦU TƯ
      TT|Dự án|Tổng số|NSTW|NS tỉnh|NS xã
      1|Dự án 1|230|200|20|10
      2|Tiểu dự án 1 - Dự án 4|115|100|10|5
      |Tổng cộng|345|300|30|15

      B. VỐN SỰ NGHIỆP
      TT|Dự án|Tổng số|NSTW|NS tỉnh|NS xã
      1|Dự án 2|460|400|40|20
      2|Tiểu dự án 1 - Dự án 4|345|300|30|15
      3|Dự án 7|115|100|10|5
      |Tổng cộng|920|800|80|40`),
  });
  expect(total(reading)).toEqual([1265, 1100]);
  const line = reading.facts.funding?.lines.find((one) => one.code === 'DA4.1');
  expect([line?.investment, line?.recurrent].map((one) => num(one))).toEqual([100, 300]);
});

test.each([',', '.'])('how «%s» is meant is told by the sums of the table', async (sep) => {
  const reading = await read({
    name: 'KP',
    rows: [
      ...grid(FUNDING),
      [null, 'Tổng cộng', `2${sep}185`, `1${sep}900`, 190, 95],
      ['1', 'Dự án 2', `1${sep}265`, `1${sep}100`, 110, 55],
      ['2', 'Dự án 7', 920, 800, 80, 40],
    ],
  });
  expect(total(reading)).toEqual([2185, 1900]);
});

test('no total is given over a line that could not be read', async () => {
  const reading = await funding('1|Dự án 2|46O|400|40|20\n2|Dự án 7|230|2OO|20|10');
  expect(total(reading)).toEqual([null, null]);
});

test('central money whose own cell is blank is what its two kinds come to', async () => {
  const reading = await read({
    name: 'KP',
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3', 'H2:H3'],
    rows: grid(`|||||||ĐVT: triệu đồng
      TT|Nội dung|Tổng số|NSTW|||NS tỉnh|NS xã
      |||Tổng số|ĐTPT|SN||
      1|Dự án 2|||300|100|40|20
      2|Dự án 7|92|80||80|8|4`),
  });
  expect(total(reading)).toEqual([552, 480]);
  expect(reading.facts.funding?.lines.map((line) => num(line.central))).toEqual([400, 80]);
  expect(reading.facts.funding?.lines.map((line) => num(line.total))).toEqual([460, 92]);
});

test('a share of local money too small is told, however the central money is written', async () => {
  for (const rows of [
    'TT|Nội dung|NSTW|ĐTPT|SN|NS tỉnh|NS xã\n1|Dự án 2||300|100|40|20\n2|Dự án 7|||130|6|6',
    'TT|Nội dung|ĐTPT|SN|NS tỉnh|NS xã\n1|Dự án 2|300|100|40|20\n2|Dự án 7||130|6|6',
  ]) {
    const reading = await read(
      { name: 'KP', rows: grid(`|||||ĐVT: triệu đồng\n${rows}`) },
      { settings: { nam: '2025' } },
    );
    expect(total(reading)).toEqual([602, 530]);
    expect(withCode(reading, 'VON-011')).toHaveLength(1);
  }
});

test('money by hamlet is no number of households', async () => {
  const reading = await read({
    name: 'PB',
    rows: grid('STT|Thôn|Tổng số|NSTW|NS tỉnh\n1|Thôn Một|110|100|10\n2|Thôn Hai|220|200|20'),
  });
  expect(reading.facts.households).toBeNull();
});
