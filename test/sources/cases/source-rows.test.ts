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

describe('sources in rows of their own, with what was spent beside the plan', () => {
  const every = ({ facts }: Reading): unknown =>
    [facts.disbursement?.declared, ...(facts.disbursement?.lines ?? [])].map(
      (line) =>
        line && [
          line.code,
          ...(['planned', 'disbursed'] as const).flatMap((stage) =>
            (['total', 'central', 'province', 'commune'] as const).map((source) =>
              num(line.amounts[`${stage}.${source}`]),
            ),
          ),
        ],
    );
  const ALL = [null, 330, 300, 20, 10, 165, 150, 10, 5];
  const TOTAL = '|Tổng số|330|165|50';
  const OF_ALL =
    '-|Ngân sách trung ương|300|150|50\n-|Ngân sách tỉnh|20|10|50\n-|Ngân sách xã|10|5|50';
  const PROJECTS = `1|Dự án 2|220|110|50
    -|NSTW|200|100|50
    -|NS tỉnh|14|7|50
    -|NS xã|6|3|50
    2|Tiểu dự án 2 - Dự án 7|110|55|50
    -|NSTW|100|50|50
    -|NS tỉnh|6|3|50
    -|NS xã|4|2|50`;
  const EACH = [
    ['DA2', 220, 200, 14, 6, 110, 100, 7, 3],
    ['DA7.2', 110, 100, 6, 4, 55, 50, 3, 2],
  ];
  const HEAD = (name: string) =>
    `STT|${name}|Kế hoạch vốn năm 2025|Giải ngân đến 31/12/2025|Tỷ lệ giải ngân (%)`;

  test.each([
    ['Nguồn vốn / Dự án', `${TOTAL}\n${OF_ALL}\n${PROJECTS}`, [ALL, ...EACH]],
    ['Nguồn vốn', `${PROJECTS}\n${TOTAL}\n${OF_ALL}`, [ALL, ...EACH]],
    ['Nội dung', `${PROJECTS}\n${TOTAL}\n|Bao gồm:|||\n${OF_ALL}`, [ALL, ...EACH]],
    ['Nguồn vốn', `${OF_ALL}\n${TOTAL}`, [ALL]],
    ['Nội dung', `${TOTAL}\n|Trong đó:|||\n${OF_ALL}`, [ALL]],
    ['Nguồn vốn', OF_ALL, [ALL]],
  ])('below «%s», %#', async (name, rows, read_) => {
    const reading = await read(table(HEAD(name), rows), YEAR);
    expect(every(reading)).toEqual(read_);
    expect(reading.facts.funding).toBeNull();
    expect(withCode(reading, 'BANG-051')).toEqual([]);
  });

  test('a project without an amount has what its sources come to, where each tells it', async () => {
    const rows = PROJECTS.replace('|220|110|50', '|||').replace('NS xã|6|3|', 'NS xã|6||');
    const reading = await read(table(HEAD('Nguồn vốn / Dự án'), rows), YEAR);
    expect(every(reading)).toEqual([
      null,
      ['DA2', 220, 200, 14, 6, null, 100, 7, null],
      ['DA7.2', 110, 100, 6, 4, 55, 50, 3, 2],
    ]);
  });

  test('rows that do not come to the line above them are told', async () => {
    const reading = await read(
      table(HEAD('Nguồn vốn / Dự án'), PROJECTS.replace('NSTW|200|', 'NSTW|190|')),
      YEAR,
    );
    expect(withCode(reading, 'VON-022')).not.toEqual([]);
  });

  test.each(['Nguồn vốn / Dự án', 'Nguồn vốn'])(
    'of a plan alone the projects of «%s» have their sources below them',
    async (name) => {
      const rows = `${TOTAL}\n${OF_ALL}\n${PROJECTS}`.replace(/\|\d+\|50$/gm, '');
      const reading = await read(
        {
          name: 'KH',
          rows: grid(`KẾ HOẠCH VỐN GIẢM NGHÈO NĂM 2025\n(Đơn vị: triệu đồng)
            STT|${name}|Kế hoạch vốn năm 2025\n${rows}`),
        },
        YEAR,
      );
      const { funding } = reading.facts;
      expect(
        [funding?.declared, ...(funding?.lines ?? [])].map(
          (line) =>
            line && [
              line.code,
              ...[line.total, line.central, line.province, line.commune].map((one) =>
                num(one ?? null),
              ),
            ],
        ),
      ).toEqual([ALL, ...EACH].map((line) => line.slice(0, 5)));
    },
  );
});

describe('sources over the lines that have their money', () => {
  const HEAD = 'STT|Nguồn vốn|Kế hoạch vốn năm 2025|Giải ngân đến 31/12/2025';
  const each = ({ facts }: Reading): unknown =>
    [facts.disbursement?.declared, ...(facts.disbursement?.lines ?? [])].map(
      (line) =>
        line && [
          line.code,
          ...(['total', 'central', 'local'] as const).map((source) =>
            num(line.amounts[`planned.${source}`]),
          ),
        ],
    );
  const planned = ({ facts }: Reading): unknown =>
    [facts.funding?.declared, ...(facts.funding?.lines ?? [])].map(
      (line) =>
        line && [
          line.code,
          ...[line.total, line.central, line.local].map((one) => num(one ?? null)),
        ],
    );
  const CENTRAL = 'I|Ngân sách trung ương|300|150\n1|Dự án 2|200|100\n2|Dự án 7|100|50';
  const LOCAL = 'II|Ngân sách địa phương|30|15\n1|Dự án 2|20|10\n2|Dự án 7|10|5';
  const TOTAL = '|Tổng cộng|330|165';
  const ALL = [null, 330, 300, 30];

  test.each([
    [
      'each of them',
      `${CENTRAL}\n${LOCAL}\n${TOTAL}`,
      [ALL, ['DA2', 220, 200, 20], ['DA7', 110, 100, 10]],
    ],
    [
      'each, without a total',
      `${CENTRAL}\n${LOCAL}`,
      [ALL, ['DA2', 220, 200, 20], ['DA7', 110, 100, 10]],
    ],
    [
      'one of them',
      `${CENTRAL}\nII|Ngân sách địa phương|30|15\n${TOTAL}`,
      [ALL, ['DA2', null, 200, null], ['DA7', null, 100, null]],
    ],
    [
      'none: they are those of the whole',
      '|Ngân sách trung ương|300|150\n|Ngân sách địa phương|30|15\n1|Dự án 2|220|110\n2|Dự án 7|110|55',
      [ALL, ['DA2', 220, null, null], ['DA7', 110, null, null]],
    ],
  ])('%s', async (_, rows, told) => {
    expect(each(await read(table(HEAD, rows), YEAR))).toEqual(told);
    const plan = {
      name: 'KH',
      rows: grid(
        `KẾ HOẠCH VỐN GIẢM NGHÈO NĂM 2025\n(Đơn vị: triệu đồng)\n${HEAD}\n${rows}`.replace(
          /\|[^|\n]*$/gm,
          (last) => (/\|(?:\d|Giải)/.test(last) ? '' : last),
        ),
      ),
    };
    expect(planned(await read(plan, YEAR))).toEqual(told);
  });

  test('sources told twice without a word of what each is of are nobody’s', async () => {
    const rows =
      '|Đợt 1||\n|Ngân sách trung ương|100|50\n|Ngân sách tỉnh|10|5\n|Đợt 2||\n|Ngân sách trung ương|200|100\n|Ngân sách tỉnh|20|10';
    expect(each(await read(table(HEAD, rows), YEAR))).toEqual([null]);
  });

  test.each([
    'GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025',
    'GIẢI NGÂN VỐN 03 CHƯƠNG TRÌNH MTQG NĂM 2025',
    'GIẢI NGÂN VỐN LÀM ĐƯỜNG NGÕ XÓM NĂM 2025',
  ])('under «%s» they are asked about', async (title) => {
    const sheet = {
      name: 'GN',
      rows: grid(
        `${title}\n(Đơn vị: triệu đồng)\n${HEAD}\n|Ngân sách trung ương|300|150\n|Ngân sách tỉnh|30|15`,
      ),
    };
    const reading = await read(sheet, YEAR);
    expect(reading.facts.disbursement).toBeNull();
    expect(withCode(reading, 'BANG-050')).toHaveLength(1);
  });
});
