/** Rows for each source of a project, and money carried over beside the year's own. */
import { grid } from '../../make/cell';
import { num, read, withCode, type Reading } from '../read';

const YEAR = { settings: { nam: '2025' } };
const table = (header: string, rows: string, merges: readonly string[] = []) => ({
  name: 'GN',
  merges: [...merges],
  rows: grid(`GIẢI NGÂN VỐN GIẢM NGHÈO NĂM 2025\n(Đơn vị: triệu đồng)\n${header}\n${rows}`),
});
const lines = ({ facts }: Reading): unknown =>
  facts.disbursement?.lines.map(({ code, amounts }) => [
    code,
    ...(['planned', 'disbursed'] as const).flatMap((stage) =>
      (['total', 'central', 'local'] as const).map((source) => num(amounts[`${stage}.${source}`])),
    ),
  ]);
const HEADER = 'STT|Nội dung|Nguồn|Kế hoạch|Giải ngân|%';
const READ = [
  ['DA2', 230, 200, 30, 115, 100, 15],
  ['DA7', 110, 100, 10, 55, 50, 5],
];

test.each([
  ['blank names', '1|Dự án 2|TW|200|100|50\n||ĐP|30|15|50\n2|Dự án 7|TW|100|50|50\n||ĐP|10|5|50'],
  [
    'names again',
    '1|Dự án 2|TW|200|100|50\n2|Dự án 2|ĐP|30|15|50\n3|Dự án 7|TW|100|50|50\n4|Dự án 7|ĐP|10|5|50',
  ],
  [
    'a row of the whole',
    '1|Dự án 2|Tổng|230|115|50\n||TW|200|100|50\n||ĐP|30|15|50\n2|Dự án 7||110|55|50\n||TW|100|50|50\n||ĐP|10|5|50',
  ],
])('sources in rows with %s are parts of their project', async (_, rows) => {
  const reading = await read(table(HEADER, `${rows}\n|Cộng||340|170|50`), YEAR);
  expect(lines(reading)).toEqual(READ);
  expect(num(reading.facts.disbursement?.declared?.amounts['disbursed.total'] ?? null)).toBe(170);
});

test('what was spent of money carried over is spent as well', async () => {
  const reading = await read(
    table(
      'STT|Nội dung|Kế hoạch vốn năm 2024 kéo dài||Kế hoạch vốn năm 2025|\n||Kế hoạch|Giải ngân|Kế hoạch|Giải ngân',
      '1|Dự án 2|100|80|200|50\n2|Dự án 7|10|5|30|20\n|Cộng|110|85|230|70',
      ['C3:D3', 'E3:F3'],
    ),
    YEAR,
  );
  expect(
    reading.facts.disbursement?.lines.map(({ amounts }) =>
      [amounts['planned.total'], amounts.carriedOver, amounts['disbursed.total']].map(num),
    ),
  ).toEqual([
    [200, 100, 130],
    [30, 10, 25],
  ]);
});

const LONG = (source: string) => ({
  name: 'KP',
  rows: grid(`KINH PHÍ GIẢM NGHÈO NĂM 2025 (triệu đồng)
    STT|Nội dung|Nguồn vốn|Kinh phí
    1|Dự án 2|NSTW|200
    2|Dự án 2|NSTW|100
    3|Dự án 7|NSTW|80
    4|Mô hình mẫu|${source}|10
    |Cộng||390`),
});
const money = ({ facts }: Reading): unknown =>
  facts.funding?.lines.map(({ central, other }) => [central, other].map((one) => num(one ?? null)));
const ROWS = [
  [300, null],
  [80, null],
  [null, 10],
];

test('a source that no word tells is counted as other money, and told', async () => {
  const [known, unknown] = [await read(LONG('Dân góp')), await read(LONG('Nguồn mẫu lạ'))];
  expect([money(known), money(unknown)]).toEqual([ROWS, ROWS]);
  expect(withCode(known, 'VON-039')).toEqual([]);
  expect(withCode(unknown, 'VON-039').map(({ cells }) => cells.map(({ cell }) => cell))).toEqual([
    ['C6'],
  ]);
});
