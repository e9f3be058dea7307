import { grid } from '../../make/cell';
import { brief, graver, num, read, sentence, withCode, type Reading } from '../read';

const YEAR = { settings: { nam: '2025' } };
const TWO = [
  ['DA2', 460, 400, 40, 20],
  ['DA7', 230, 200, 20, 10],
];
const lines = (reading: Reading) =>
  (reading.facts.funding?.lines ?? []).map((line) => [
    line.code,
    num(line.total),
    num(line.central),
    num(line.province),
    num(line.commune),
  ]);
const stops = (reading: Reading) => graver(reading).filter((item) => item.includes('stop'));

const TWO_YEARS = (title: string, first: string) => ({
  name: 'KP',
  merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:H3'],
  rows: grid(`${title}
    |||||||ĐVT: triệu đồng
    STT|Nội dung|${first}|||Năm 2025||
    ||Tổng số|NSTW|NS tỉnh|Tổng số|NSTW|NS tỉnh
    1|Dự án 2|430|400|30|440|400|40
    2|Dự án 7|200|190|10|220|200|20`),
});

test.each(['Năm 2024', 'Giai đoạn 2021-2025', 'Lũy kế đến năm 2024'])(
  "of money of «%s» and of 2025 side by side the report's year is taken, and the other named",
  async (first) => {
    const reading = await read(TWO_YEARS('KINH PHÍ NĂM 2025', first), YEAR);
    expect(lines(reading)).toEqual([
      ['DA2', 440, 400, 40, null],
      ['DA7', 220, 200, 20, null],
    ]);
    expect(withCode(reading, 'BANG-031').map((finding) => brief(finding, 9))).toEqual([
      expect.stringMatching(/^BANG-031 note (?:C4 )?D4 E4$/),
    ]);
  },
);

test("of two years without a report's year the later is taken, and that is asked about", async () => {
  const reading = await read(TWO_YEARS('KINH PHÍ CHƯƠNG TRÌNH', 'Năm 2024'));
  expect(lines(reading)[0]!.slice(1)).toEqual([440, 400, 40, null]);
  expect(withCode(reading, 'BANG-031').map((finding) => finding.severity)).toEqual(['check']);
  expect(sentence(reading, 'BANG-031')).toBe(
    'Bảng có kinh phí của 2025 và 2024; các biểu lấy số của năm 2025.',
  );
});

test('the year of the title decides, also when it is the earlier one', async () => {
  const reading = await read(TWO_YEARS('KINH PHÍ NĂM 2024', 'Năm 2024'));
  expect(lines(reading).map((line) => line[1])).toEqual([430, 200]);
});

test('one column of money for each year is read as well', async () => {
  const reading = await read(
    {
      name: 'KP',
      rows: grid(
        'STT|Nội dung|Kinh phí năm 2024|Kinh phí năm 2025\n1|Dự án 2|430|440\n2|Dự án 7|200|220',
      ),
    },
    YEAR,
  );
  expect(lines(reading)).toEqual([
    ['DA2', 440, null, null, null],
    ['DA7', 220, null, null, null],
  ]);
});

test.each([
  [
    "with the project's sum",
    `1|Dự án 2|460
    |Ngân sách trung ương|400
    |Ngân sách tỉnh|40
    |Ngân sách xã|20
    2|Dự án 7|230
    |Ngân sách trung ương|200
    |Ngân sách tỉnh|20
    |Ngân sách xã|10
    |Tổng cộng|690`,
  ],
  [
    'without it',
    `1|Dự án 2|
    -|Ngân sách trung ương|400
    -|Ngân sách tỉnh|40
    -|Ngân sách xã|20
    2|Dự án 7|
    -|NSTW|200
    -|NS tỉnh|20
    -|NS xã|10
    |Tổng cộng|690`,
  ],
  [
    'on two levels',
    `1|Dự án 2|460
    1.1|Ngân sách trung ương|400
    1.2|Ngân sách địa phương|60
    |+ Ngân sách tỉnh|40
    |+ Ngân sách xã|20
    2|Dự án 7|230
    2.1|Ngân sách trung ương|200
    2.2|Ngân sách địa phương|30
    |+ Ngân sách tỉnh|20
    |+ Ngân sách xã|10`,
  ],
  [
    'below the total on top',
    `|Tổng cộng|690
    |Ngân sách trung ương|600
    |Ngân sách tỉnh|60
    |Ngân sách xã|30
    1|Dự án 2|460
    |Ngân sách trung ương|400
    |Ngân sách tỉnh|40
    |Ngân sách xã|20
    2|Dự án 7|230
    |Ngân sách trung ương|200
    |Ngân sách tỉnh|20
    |Ngân sách xã|10`,
  ],
])('sources as lines below their project, %s, are its sources', async (_, rows) => {
  const reading = await read(
    { name: 'KP', rows: grid(`||ĐVT: triệu đồng\nSTT|Nội dung|Số tiền\n${rows}`) },
    YEAR,
  );
  expect(lines(reading).map((line) => [line[0], ...line.slice(2)])).toEqual(
    TWO.map((line) => [line[0], ...line.slice(2)]),
  );
  expect(reading.facts.funding!.lines.every((line) => line.children.length === 0)).toBe(true);
  expect(stops(reading)).toEqual([]);
});

test("sources in a column beside merged projects are the projects' sources", async () => {
  const reading = await read(
    {
      name: 'KP',
      merges: ['B3:B5', 'B6:B8'],
      rows: grid(`|||ĐVT: triệu đồng
    STT|Nội dung|Nguồn vốn|Số tiền
    1|Dự án 2|NSTW|400
    ||NS tỉnh|40
    ||NS xã|20
    2|Dự án 7|NSTW|200
    ||NS tỉnh|20
    ||NS xã|10
    ||Tổng cộng|690`),
    },
    YEAR,
  );
  expect(lines(reading).map((line) => [line[0], ...line.slice(2)])).toEqual(
    TWO.map((line) => [line[0], ...line.slice(2)]),
  );
  expect(num(reading.facts.funding!.declared!.total)).toBe(690);
  expect(stops(reading)).toEqual([]);
});

test('a list of purchases with sums of money is no table of the programme', async () => {
  const reading = await read(
    { name: 'Mua sắm', rows: grid('STT|Nội dung|Số tiền\n1|Mua bàn ghế|460\n2|Sửa nhà|230') },
    YEAR,
  );
  expect(reading.facts.funding).toBeNull();
});

test.each([
  ['holds it', 475, 235, ['VON-019 check C3 C4']],
  ['stands beside it', 460, 230, []],
])(
  'money carried over where the total %s is no gap between total and sources',
  async (_, first, second, told) => {
    const reading = await read(
      {
        name: 'KP',
        rows: grid(`||||||ĐVT: triệu đồng
    STT|Nội dung|Tổng số|Vốn kéo dài|NSTW|NS tỉnh|NS xã
    1|Dự án 2|${first}|15|400|40|20
    2|Dự án 7|${second}|5|200|20|10`),
      },
      YEAR,
    );
    expect(lines(reading)).toEqual(TWO);
    expect(withCode(reading, 'VON-019').map((finding) => brief(finding))).toEqual(told);
    expect(stops(reading)).toEqual([]);
  },
);

test('a total that neither holds nor leaves out the money carried over still stops', async () => {
  const reading = await read(
    {
      name: 'KP',
      rows: grid(
        'STT|Nội dung|Tổng số|Vốn kéo dài|NSTW|NS tỉnh\n1|Dự án 2|450|15|400|40\n2|Dự án 7|220|5|200|20',
      ),
    },
    YEAR,
  );
  expect(stops(reading)).toContain('VON-001 stop C2 E2');
});

test('the rest of a long name of a line of disbursement, in the row below it, tells its code', async () => {
  const reading = await read(
    {
      name: 'GN',
      rows: grid(`TÌNH HÌNH GIẢI NGÂN NĂM 2025
        ||||ĐVT: triệu đồng
        STT|Nội dung|Kế hoạch vốn|Đã giải ngân|Còn lại
        1|Mô hình giảm nghèo của các thôn mẫu,|460|210|250
        |thuộc Dự án 2|||
        2|Dự án 7|92|0|92`),
    },
    YEAR,
  );
  expect(reading.facts.disbursement?.lines.map(({ code, name }) => [code, name])).toEqual([
    ['DA2', 'Mô hình giảm nghèo của các thôn mẫu, thuộc Dự án 2'],
    ['DA7', 'Dự án 7'],
  ]);
});
