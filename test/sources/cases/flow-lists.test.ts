import { NO_CORRECTIONS } from '../../../src/sources/corrections';
/** Flows with a line for each way in and out: what the lines say, and each identity broken by one. */
import { computedClosing } from '../../../src/domain/flow-sums';
import { FLOW_FIELDS } from '../../../src/domain/flow-facts';
import type { SheetSpec } from '../../make/book';
import { brief, num, read, type Reading } from '../read';

type Cell = string | number | null;
/** By line: what it is called, households poor and near-poor. Rows begin at 4. */
const LINES: readonly (readonly [string, number | null, number | null])[] = [
  ['Số hộ đầu kỳ', 368, 196],
  ['Giảm trong kỳ', 275, 196],
  ['- Trở thành hộ cận nghèo', 8, null],
  ['- Trở thành hộ nghèo', null, 4],
  ['- Vượt chuẩn cận nghèo', 264, 190],
  ['- Giảm khác', 3, 2],
  ['Tăng trong kỳ', 11, 11],
  ['- Hộ cận nghèo trở thành hộ nghèo', 4, null],
  ['- Hộ nghèo trở thành hộ cận nghèo', null, 8],
  ['- Tái nghèo', 2, 1],
  ['- Phát sinh mới', 3, 1],
  ['- Tăng khác', 2, 1],
  ['Số hộ cuối kỳ', 104, 11],
];
const sheet = (
  lines: readonly (readonly Cell[])[] = LINES,
  header: readonly Cell[] = ['Nội dung', 'Hộ nghèo', 'Hộ cận nghèo'],
  title = 'DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025',
): SheetSpec => ({
  name: 'Diễn biến',
  rows: [[title], [], [...header], ...lines.map((line) => [...line])],
});
const counts = (reading: Reading, group: 'poor' | 'nearPoor'): (number | null)[] =>
  FLOW_FIELDS.map((field) => num(reading.facts.flow?.[group]?.declared?.households[field]));
const of = (reading: Reading): string[] =>
  reading.findings
    .filter((item) => item.severity !== 'note' && /^(?:DB|BANG)/.test(item.code))
    .map((item) => brief(item, 3));

const POOR = [368, 8, 264, 3, 4, 2, 3, 2, 104];
const NEAR = [196, 4, 190, 2, 8, 1, 1, 1, 11];

test('a column for each group', async () => {
  const reading = await read(sheet());
  expect([counts(reading, 'poor'), counts(reading, 'nearPoor')]).toEqual([POOR, NEAR]);
  expect(of(reading)).toEqual([]);
});

test('«Khác» below its heading, blanks as dashes, another order of columns', async () => {
  const lines = LINES.map(([label, poor, near]): Cell[] => [
    label === '- Giảm khác' || label === '- Tăng khác' ? '- Khác' : label,
    near ?? '-',
    poor ?? '-',
  ]);
  const reading = await read(sheet(lines, ['Chỉ tiêu', 'Số hộ cận nghèo', 'Số hộ nghèo']));
  expect([counts(reading, 'poor'), counts(reading, 'nearPoor'), of(reading)]).toEqual([
    POOR,
    NEAR,
    [],
  ]);
});

test('one group alone, with people beside the households', async () => {
  const lines = LINES.filter(([, poor]) => poor !== null).map(([label, poor]): Cell[] => [
    label.replace('Số hộ đầu', 'Số hộ nghèo đầu').replace('Số hộ cuối', 'Số hộ nghèo cuối'),
    poor,
    poor! * 4,
  ]);
  const reading = await read(
    sheet(lines, ['Nội dung', 'Số hộ', 'Số khẩu'], 'DIỄN BIẾN TRONG NĂM 2025'),
  );
  expect(counts(reading, 'poor')).toEqual(POOR);
  expect(computedClosing(reading.facts.flow!.poor!.declared!.people!)?.toNumber()).toBe(416);
  expect([reading.facts.flow!.nearPoor, of(reading)]).toEqual([null, []]);
});

test.each([
  ['an end', 'Số hộ cuối kỳ', 0, ['DB-001 stop B16 B4 B6']],
  ['a way', '- Vượt chuẩn cận nghèo', 0, ['BANG-024 check B5 B6 B8', 'DB-001 stop B16 B4 B6']],
  [
    'who leaves one group for the other',
    '- Trở thành hộ cận nghèo',
    0,
    ['BANG-024 check B5 B6 B8', 'DB-001 stop B16 B4 B6', 'DB-002 stop C12 B6'],
  ],
  [
    'who comes from the other group',
    '- Hộ cận nghèo trở thành hộ nghèo',
    0,
    ['BANG-024 check B10 B11 B13', 'DB-001 stop B16 B4 B6', 'DB-002 stop B11 C7'],
  ],
  ['a sum of ways', 'Giảm trong kỳ', 1, ['BANG-024 check C5 C7 C8']],
])(
  '%s changed by one is told by the identities that it breaks, and by no other',
  async (_, label, column, expected) => {
    const lines = LINES.map(([name, poor, near]): Cell[] => [
      name,
      name === label && column === 0 ? poor! + 1 : poor,
      name === label && column === 1 ? near! + 1 : near,
    ]);
    expect(of(await read(sheet(lines)))).toEqual(expected);
  },
);

test('a list of other figures is not taken for a flow', async () => {
  const reading = await read({
    name: 'Số liệu',
    rows: [
      ['Nội dung', 'Số liệu'],
      ['Tổng số hộ', 1867],
      ['Hộ nghèo', 104],
      ['Hộ cận nghèo', 11],
    ],
  });
  expect(reading.facts.flow).toBeNull();
  expect(
    num(
      reading.facts.households?.hamlets[0]?.figure('closing.poor') ??
        reading.facts.households?.declared?.figure('closing.poor'),
    ),
  ).toBe(104);
});

test('hamlets that were merged are one line of a flow, added up; a hamlet written twice is asked about', async () => {
  const header: Cell[] = [
    'Thôn',
    'Hộ nghèo đầu kỳ',
    'Trở thành hộ cận nghèo',
    'Vượt chuẩn cận nghèo',
    'Giảm khác',
    'Hộ cận nghèo trở thành hộ nghèo',
    'Tái nghèo',
    'Phát sinh mới',
    'Tăng khác',
    'Hộ nghèo cuối kỳ',
  ];
  const of2 = (second: string): SheetSpec => ({
    name: 'Diễn biến',
    rows: [
      ['DIỄN BIẾN HỘ NGHÈO NĂM 2025'],
      [],
      header,
      ['Thôn Một', 92, 2, 64, 1, 1, 1, 1, 0, 28],
      [second, 81, 2, 57, 1, 1, 0, 1, 1, 24],
    ],
  });
  const hamlets = new Map([
    ['một', 'Thôn Chung'],
    ['hai', 'Thôn Chung'],
  ]);
  const corrections = { ...NO_CORRECTIONS, hamlets };
  const merged = await read(of2('Thôn Hai'), { corrections });
  expect(
    merged.facts.flow!.poor!.hamlets.map((place) => [
      place.name,
      ...FLOW_FIELDS.map((field) => num(place.households[field])),
    ]),
  ).toEqual([['Thôn Chung', 173, 4, 121, 2, 2, 1, 2, 1, 52]]);
  expect(of(merged)).toEqual([]);
  expect(of(await read(of2('Thôn Một'), { corrections }))).toEqual(['DB-007 stop A4 A5']);
});
