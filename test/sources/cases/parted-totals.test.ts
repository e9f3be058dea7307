/** Columns that add up years, programmes or decisions, and plans of money that are no targets. */
import { grid } from '../../make/cell';
import { num, read, withCode, type Reading } from '../read';

const YEAR = { settings: { nam: '2025' } };
const table = (header: string, rows: string, title = 'KẾ HOẠCH VỐN GIẢM NGHÈO') => ({
  name: 'KP',
  rows: grid(`${title}\n(Đơn vị: triệu đồng)\n${header}\n${rows}`),
});
const lines = ({ facts }: Reading): unknown =>
  facts.funding?.lines.map(({ code, total }) => [code, num(total)]);
const total = ({ facts }: Reading): number | null => num(facts.funding?.declared?.total ?? null);
const GIVEN = [
  ['DA2', 300],
  ['DA7', 30],
];

test.each([
  [
    'STT|Nội dung|Tổng giai đoạn 2023-2025|Năm 2023|Năm 2024|Năm 2025',
    '1|Dự án 2|600|100|200|300\n2|Dự án 7|60|10|20|30\n|Cộng|660|110|220|330',
  ],
  [
    'STT|Dự án|Lũy kế vốn đã giao 2021-2024|Kế hoạch năm 2025|Tổng cộng',
    '1|Dự án 2|100|300|400\n2|Dự án 7|10|30|40\n|Cộng|110|330|440',
  ],
  [
    'STT|Dự án|Kế hoạch năm 2025|Dự kiến năm 2026|Tổng',
    '1|Dự án 2|300|100|400\n2|Dự án 7|30|10|40\n|Cộng|330|110|440',
  ],
  [
    'STT|Nội dung|QĐ số 1/QĐ-UBND ngày 10/01/2025|QĐ số 8/QĐ-UBND ngày 15/6/2025 (bổ sung)|Tổng cộng',
    '1|Dự án 2|200|100|300\n2|Dự án 7|30|0|30\n|Cộng|230|100|330',
  ],
  [
    'STT|Nội dung|CT giảm nghèo|CT DTTS|CT NTM|Tổng cộng',
    '1|Dự án 2|300|40|5|345\n2|Dự án 7|30|4|6|40\n|Cộng|330|44|11|385',
  ],
  [
    'STT|Dự án|Kế hoạch giao|Điều chỉnh tăng|Điều chỉnh giảm|Kế hoạch sau điều chỉnh',
    '1|Dự án 2|280|20|0|300\n2|Dự án 7|40|0|10|30\n|Cộng|320|20|10|330',
  ],
  [
    'STT|Dự án|Thực hiện năm 2024|Kế hoạch năm 2025|So sánh (%)',
    '1|Dự án 2|150|300|200\n2|Dự án 7|60|30|50\n|Cộng|210|330|157',
  ],
  [
    'STT|Dự án|Nhu cầu|Kế hoạch giao|Chênh lệch',
    '1|Dự án 2|400|300|100\n2|Dự án 7|50|30|20\n|Cộng|450|330|120',
  ],
])("«%s» gives the programme's own money of the year, once", async (header, rows) => {
  const reading = await read(table(header, rows), YEAR);
  expect([lines(reading), total(reading)]).toEqual([GIVEN, 330]);
  expect(reading.facts.targets).toBeNull();
});

test('which year of several is the one of a report without a year is asked', async () => {
  const reading = await read(
    table('Nội dung|Năm 2024|Năm 2025|Tổng', 'Dự án 2|1|2|3\nDự án 7|4|5|9\nCộng|5|7|12'),
  );
  expect(total(reading)).toBeNull();
  expect(withCode(reading, 'BANG-002')).toHaveLength(1);
});

test('four quarters are the year together', async () => {
  const reading = await read(
    table(
      'Nội dung|Quý I|Quý II|Quý III|Quý IV|Cả năm',
      'Dự án 2|50|50|100|100|300\nDự án 7|0|10|10|10|30\nCộng|50|60|110|110|330',
    ),
    YEAR,
  );
  expect(lines(reading)).toEqual(GIVEN);
});
