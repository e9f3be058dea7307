/** Money given in steps beside the sum of the steps counts once. */
import { grid } from '../../make/cell';
import { brief, num, read, withCode, type Reading } from '../read';

const YEAR = { settings: { nam: '2025' } };
const table = (merges: readonly string[], rows: string) => ({
  name: 'KP',
  merges: [...merges],
  rows: grid(`KINH PHÍ GIẢM NGHÈO NĂM 2025\n||||||||ĐVT: triệu đồng\n${rows}`),
});
const lines = ({ facts }: Reading) =>
  [
    ...(facts.funding?.lines ?? []),
    ...(facts.funding?.declared ? [facts.funding.declared] : []),
  ].map((line) =>
    [line.total, line.central, line.province, line.commune].map((one) => num(one ?? null)),
  );
const COUNTED = [
  [345, 300, 30, 15],
  [115, 100, 10, 5],
  [460, 400, 40, 20],
];
const groups = (first: string, added: string, whole: string, sum = '400') =>
  table(
    ['C3:E3', 'F3:H3', 'I3:L3'],
    `TT|Dự án|${first}|||${added}|||${whole}|||
    ||NSTW|NS tỉnh|NS xã|NSTW|NS tỉnh|NS xã|NSTW|NS tỉnh|NS xã|Cộng
    1|Dự án 2|200|20|10|100|10|5|300|30|15|345
    2|Dự án 7|100|10|5||||100|10|5|115
    |Cộng|300|30|15|100|10|5|${sum}|40|20|460`,
  );

test.each([
  ['Đợt 1', 'Đợt 2 bổ sung', 'Tổng cộng'],
  ['Phân bổ đợt 1', 'Bổ sung đợt 2', 'Cộng'],
  ['QĐ 12/QĐ-UBND', 'Bổ sung', 'Cả năm'],
  ['Đầu năm', 'Bổ sung', 'Sau bổ sung'],
])('«%s», «%s» and «%s» of the same sources are one plan', async (...heads) => {
  expect(lines(await read(groups(...heads), YEAR))).toEqual(COUNTED);
});

test('a sum that is not that of the steps is told', async () => {
  const reading = await read(groups('Đợt 1', 'Bổ sung', 'Tổng cộng', '410'), YEAR);
  expect(withCode(reading, 'VON-034').map((finding) => brief(finding, 1))).toEqual([
    'VON-034 stop I7',
  ]);
});

const below = (first: string, added: string, total = '230') =>
  table(
    ['D3:E3'],
    `TT|Dự án|Tổng số|NSTW||NS tỉnh|NS xã
    |||${first}|${added}||
    1|Dự án 2|${total}|150|50|20|10
    2|Dự án 7|115|60|40|10|5
    |Tổng cộng|345|210|90|30|15`,
  );

test.each([
  ['Đầu năm', 'Bổ sung'],
  ['Phân bổ', 'Bổ sung'],
  ['Lần 1', 'Lần 2 (bổ sung)'],
  ['Giao đầu năm', 'Điều chỉnh'],
])('«%s» and «%s» below a source are what it gave', async (first, added) => {
  expect(lines(await read(below(first, added), YEAR))).toEqual([
    [230, 200, 20, 10],
    [115, 100, 10, 5],
    [345, 300, 30, 15],
  ]);
});

test('a typed total is compared with the steps and the sources beside them', async () => {
  const reading = await read(below('Đầu năm', 'Bổ sung', '231'), YEAR);
  expect(lines(reading)[0]).toEqual([231, 200, 20, 10]);
  expect(withCode(reading, 'VON-001').map((finding) => brief(finding, 1))).toEqual([
    'VON-001 stop C5',
  ]);
});
