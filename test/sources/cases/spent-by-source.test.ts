/** A table of what was spent with its sources, beside the table of the plan. */
import { grid } from '../../make/cell';
import { num, read, withCode } from '../read';

const YEAR = { settings: { nam: '2025' } };
const plan = (lines: string) => ({
  name: 'Kế hoạch',
  rows: grid(`KẾ HOẠCH VỐN NĂM 2025
    ||||ĐVT: triệu đồng
    STT|Dự án|Tổng kế hoạch vốn|Ngân sách trung ương|Ngân sách tỉnh|Ngân sách xã
    |Tổng cộng|300|240|40|20
    ${lines}`),
});
const PLAN = plan(`1|Dự án 2|200|160|30|10
    2|Dự án 7|100|80|10|10`);
const spent = (head: string) => ({
  name: 'Giải ngân',
  rows: grid(`KẾT QUẢ GIẢI NGÂN VỐN NĂM 2025
    ||||ĐVT: triệu đồng
    STT|Dự án|${head}
    |Tổng cộng|150|120|20|10
    1|Dự án 2|100|80|15|5
    2|Dự án 7|50|40|5|5`),
});
const SOURCES = 'Ngân sách trung ương|Ngân sách tỉnh|Ngân sách xã';

const lines = async (...sheets: Parameters<typeof read>[0][]) => {
  const reading = await read(sheets.flat(), YEAR);
  return (reading.facts.disbursement?.lines ?? []).map(({ amounts }) =>
    (['planned.total', 'planned.central', 'disbursed.total', 'disbursed.central'] as const).map(
      (field) => num(amounts[field]),
    ),
  );
};

test.each(['Tổng số đã giải ngân', 'Đã giải ngân', 'Giải ngân'])(
  'sources after «%s» are of what was spent, and the plan is that of its own table',
  async (total) => {
    expect(await lines(PLAN, spent(`${total}|${SOURCES}`))).toEqual([
      [200, 160, 100, 80],
      [100, 80, 50, 40],
    ]);
  },
);

test('sources before what was spent are those of the plan', async () => {
  const [first] = await lines(spent(`${SOURCES}|Đã giải ngân`));
  expect(first).toEqual([null, 100, 5, null]);
});

test('a plan of other lines is not taken for that of those spent', async () => {
  const other = plan(`1|Dự án 2|200|160|30|10
    2|Dự án 4|100|80|10|10`);
  expect(await lines(other, spent(`Đã giải ngân|${SOURCES}`))).toEqual([
    [null, null, 100, 80],
    [null, null, 50, 40],
  ]);
});

test('more spent than the other table planned is said', async () => {
  const less = plan(`1|Dự án 2|90|70|10|10
    2|Dự án 7|210|170|30|10`);
  const reading = await read([less, spent(`Đã giải ngân|${SOURCES}`)], YEAR);
  expect(withCode(reading, 'VON-020')).toHaveLength(1);
});

const SPLIT = (cells: string): Parameters<typeof read>[0] => ({
  name: 'Vốn',
  rows: grid(`KẾ HOẠCH VÀ GIẢI NGÂN VỐN NĂM 2025
    |||||||||ĐVT: triệu đồng
    STT|Dự án|Kế hoạch vốn năm 2025||||Đã giải ngân|||
    ||Tổng số|NSTW||NS tỉnh|Tổng số|NSTW||NS tỉnh
    |||SN|ĐTPT|||ĐTPT|SN|
    |Tổng cộng|300|180|60|60|150|30|90|30
    ${cells}`),
  merges: [
    'C3:F3',
    'G3:J3',
    'D4:E4',
    'H4:I4',
    'A3:A5',
    'B3:B5',
    'C4:C5',
    'F4:F5',
    'G4:G5',
    'J4:J5',
  ],
});

test('both kinds of capital below a source are its money, each with its cells', async () => {
  const reading = await read(
    SPLIT(`1|Dự án 2|200|160||40|100||80|20
    2|Dự án 7|100|20|60|20|50|30|10|10`),
    YEAR,
  );
  const amounts = reading.facts.disbursement?.lines.map((line) => line.amounts) ?? [];
  expect(
    amounts.map((own) => [num(own['planned.central']), num(own['disbursed.central'])]),
  ).toEqual([
    [160, 80],
    [80, 40],
  ]);
  expect(amounts[1]?.['planned.central']?.cells.map(({ cell }) => cell)).toEqual(['E8', 'D8']);
  expect(withCode(reading, 'BANG-007')).toEqual([]);
});

test('one kind of capital alone is no source’s whole money', async () => {
  const [first] = await lines({
    name: 'Vốn',
    rows: grid(`KẾ HOẠCH VÀ GIẢI NGÂN VỐN NĂM 2025
      |||||ĐVT: triệu đồng
      STT|Dự án|Kế hoạch vốn|NSTW||Đã giải ngân
      |||ĐTPT|Tỷ lệ (%)|
      1|Dự án 2|200|120|60|100
      2|Dự án 7|100|60|60|50`),
    merges: ['D3:E3', 'A3:A4', 'B3:B4', 'C3:C4', 'F3:F4'],
  });
  expect(first?.[1]).toBeNull();
});

test.each([
  ['NSTW (ĐTPT)|NSTW (SN)|NST', [180, null]],
  ['Vốn ĐTPT NSTW|Vốn SN NSTW|NST', [180, null]],
  ['NSTW|NSTW (ĐTPT)|NSTW (SN)', [100, null]],
])('capital told beside the source in one header: %s', async (heads, expected) => {
  const [first] = await lines({
    name: 'Vốn',
    rows: grid(`KẾ HOẠCH VÀ GIẢI NGÂN VỐN NĂM 2025
      |||||ĐVT: triệu đồng
      STT|Dự án|Kế hoạch vốn|||Đã giải ngân
      ||${heads}|
      1|Dự án 2|100|80|20|100
      2|Dự án 7|60|50|10|50`),
    merges: ['C3:E3', 'A3:A4', 'B3:B4', 'F3:F4'],
  });
  expect([first?.[1], first?.[3]]).toEqual(expected);
});
