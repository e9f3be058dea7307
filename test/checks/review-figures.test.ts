/** What is told of the households of a register: class, scores, marks, income, typed totals. */
import { dec } from '../../src/domain/decimal';
import type { FigureOrNone, HouseholdClass } from '../../src/domain/facts';
import type { ReviewFacts, ReviewHousehold } from '../../src/domain/review-facts';
import { cell, facts, figure, told } from './facts';

/** A household of line 5 of the register whose class stands in W5. */
function household(
  group: HouseholdClass | null,
  more: Partial<Record<'income' | 'incomeScore' | 'deprivationScore' | 'deprivations', number>> & {
    marks?: number | null;
    area?: string;
    row?: number;
  } = {},
): ReviewHousehold {
  const { marks = null, area = null, row = 5, ...numbers } = more;
  const number = (name: keyof typeof numbers) =>
    numbers[name] === undefined ? null : dec(numbers[name]);
  return {
    cell: cell(`B${row}`),
    classCell: cell(`W${row}`),
    place: { name: 'Thôn A', key: 'a' },
    group,
    name: 'Người Thử',
    birth: null,
    ethnicity: null,
    people: null,
    maskedId: null,
    indicators: marks === null ? [] : Array.from({ length: 13 }, (_, index) => index < marks),
    deprivations: number('deprivations'),
    income: number('income'),
    incomeScore: number('incomeScore'),
    deprivationScore: number('deprivationScore'),
    minority: null,
    noLabour: null,
    policy: null,
    causes: null,
    area,
    note: null,
  };
}

const review = (
  households: readonly ReviewHousehold[],
  typedIndicators: ReviewFacts['typedIndicators'] = [],
): ReviewFacts => ({
  households,
  typedIndicators,
  dates: [],
  tables: [],
  columns: {
    indicators: true,
    indicatorCells: [],
    indicatorsFilled: [],
    people: false,
    ethnicity: false,
    minority: false,
    noLabour: false,
    policy: false,
    causes: false,
    toldCauses: [],
  },
});
const judged = (
  households: readonly ReviewHousehold[],
  codes: string,
  settings: Readonly<Record<string, string>> = {},
  date: string | null = '2025-12-31',
) => told(facts({ review: review(households) }, settings), codes, { date });
const many = (one: ReviewHousehold, count = 21): ReviewHousehold[] =>
  Array.from({ length: count }, (_, index) => ({
    ...one,
    cell: cell(`B${index + 1}`),
    classCell: cell(`W${index + 1}`),
  }));
const TWENTY = (column: string) =>
  Array.from({ length: 20 }, (_, index) => `${column}${index + 1}`).join();
const RULE = expect.stringContaining('"document":"Thông tư 07/2021/TT-BLĐTBXH"');

describe('the class by the scores', () => {
  const typed = (
    group: HouseholdClass,
    incomeScore: number,
    deprivationScore: number | undefined,
    more: Parameters<typeof household>[1] = {},
    settings = {},
  ) =>
    judged(
      [
        household(group, {
          incomeScore,
          ...(deprivationScore === undefined ? {} : { deprivationScore }),
          ...more,
        }),
      ],
      'HO-030',
      settings,
    );
  test('agrees', () => {
    expect([
      typed('poor', 140, 30),
      typed('near-poor', 140, 20),
      typed('near-poor', 140, 0),
      typed('not-poor', 141, 50),
      typed('average', 141, 50),
    ]).toEqual([[], [], [], [], []]);
  });
  test('does not', () => {
    expect(typed('poor', 141, 50)).toEqual([
      expect.stringContaining(
        'HO-030 check register · W5 ·  · {"typed":"poor","computed":"not-poor","count":1,"line":140,"points":30} · ',
      ),
    ]);
    expect(typed('poor', 141, 50)).toEqual([RULE]);
    expect(typed('near-poor', 140, 30)).toEqual([
      expect.stringContaining('{"typed":"near-poor","computed":"poor"'),
    ]);
    expect(typed('average', 140, 20)).toEqual([
      expect.stringContaining('{"typed":"average","computed":"near-poor"'),
    ]);
    expect(typed('not-poor', 140, 20)).toEqual([
      expect.stringContaining('{"typed":"not-poor","computed":"near-poor"'),
    ]);
    expect(typed('near-poor', 141, 50)).toEqual([
      expect.stringContaining('{"typed":"near-poor","computed":"not-poor"'),
    ]);
  });
  test('is that of the marks where no score of deprivation is typed', () => {
    expect(typed('near-poor', 140, undefined, { marks: 3 })).toEqual([
      expect.stringContaining('"computed":"poor"'),
    ]);
    expect(typed('near-poor', 140, undefined, { marks: 2 })).toEqual([]);
    expect(typed('poor', 150, undefined)).toEqual([]);
    expect(typed('near-poor', 140, 0, { marks: 3 })).toEqual([]);
  });
  test('is told once for households of one kind, with twenty cells', () => {
    expect(
      judged(many(household('poor', { incomeScore: 141, deprivationScore: 50 })), 'HO-030'),
    ).toEqual([
      expect.stringContaining(
        `HO-030 check register · ${TWENTY('W')} ·  · {"typed":"poor","computed":"not-poor","count":21`,
      ),
    ]);
    expect(
      judged(
        [
          household('poor', { incomeScore: 141, deprivationScore: 50 }),
          household('poor', { incomeScore: 140, deprivationScore: 20 }),
          household('near-poor', { incomeScore: 141, deprivationScore: 0 }),
        ],
        'HO-030',
      ),
    ).toHaveLength(3);
    expect(
      judged(
        [
          household('poor', { incomeScore: 176, deprivationScore: 50 }),
          household('poor', { incomeScore: 176, deprivationScore: 50, area: 'thành thị' }),
        ],
        'HO-030',
      ),
    ).toHaveLength(2);
  });
  test('of a town is by another line', () => {
    const line = (
      more: Parameters<typeof household>[1],
      settings: Readonly<Record<string, string>>,
    ) => typed('poor', 150, 50, more, settings).length;
    expect([
      line({}, {}),
      line({ area: 'nông thôn' }, {}),
      line({ area: 'thành thị' }, {}),
    ]).toEqual([1, 1, 0]);
    expect([
      line({}, { 'khu-vuc': 'thành thị' }),
      line({ area: 'nông thôn' }, { 'khu-vuc': 'thành thị' }),
      line({}, { 'khu-vuc': 'chưa rõ' }),
    ]).toEqual([0, 1, 1]);
    expect([
      line({}, { xa: 'Phường Trà Xuân' }),
      line({}, { xa: 'THỊ TRẤN Trà Xuân' }),
      line({}, { xa: 'Xã Trà Phường' }),
      line({}, { xa: 'Phườngtrà' }),
    ]).toEqual([0, 0, 1, 1]);
    expect(line({ area: 'nông thôn' }, { xa: 'Phường Trà Xuân' })).toBe(1);
  });
  test('of a day whose lines nobody has confirmed says so', () => {
    const on = (date: string) =>
      judged([household('poor', { incomeScore: 141, deprivationScore: 50 })], 'HO-030', {}, date);
    for (const date of ['2025-12-31', '2026-06-30', '2026-12-31'])
      expect(on(date)).toEqual([expect.stringContaining('"unconfirmed":true')]);
  });
  test('of nobody without a class or a score', () => {
    expect(
      judged(
        [
          household(null, { incomeScore: 150, deprivationScore: 50 }),
          household('poor', { deprivationScore: 50 }),
        ],
        'HO-03',
      ),
    ).toEqual([]);
  });
  test('is judged on no day without a standard, and that is said', () => {
    const households = [
      household('poor', { incomeScore: 150, deprivationScore: 50 }),
      household('poor', { incomeScore: 150 }),
    ];
    expect(judged(households, 'HO-03', {}, '2027-12-31')).toEqual([
      'HO-035 check ·  ·  · {"count":2,"date":"2027-12-31"}',
    ]);
    expect(judged(households, 'HO-03', {}, '2021-12-31')).toEqual([
      'HO-035 check ·  ·  · {"count":2,"date":"2021-12-31"}',
    ]);
    expect(judged(households, 'HO-03', {}, null)).toEqual([
      'HO-035 check ·  ·  · {"count":2,"date":""}',
    ]);
  });
});

describe('scores, counts and marks of one household', () => {
  test('the score is the points of the marks', () => {
    expect(judged([household(null, { marks: 3, deprivationScore: 30 })], 'HO-031')).toEqual([]);
    expect(judged([household(null, { marks: 3, deprivationScore: 20 })], 'HO-031')).toEqual([
      'HO-031 check register · B5 · 20→30 điểm · {"count":1,"points":10,"marks":3}',
    ]);
    expect(judged(many(household(null, { marks: 3, deprivationScore: 20 })), 'HO-031')).toEqual([
      `HO-031 check register · ${TWENTY('B')} · 20→30 điểm · {"count":21,"points":10,"marks":3}`,
    ]);
    expect(
      judged([household(null, { deprivationScore: 20 }), household(null, { marks: 3 })], 'HO-031'),
    ).toEqual([]);
    expect(
      judged([household(null, { marks: 3, deprivationScore: 20 })], 'HO-031', {}, '2027-12-31'),
    ).toEqual([]);
  });
  test('the number of deprivations is that of the marks', () => {
    expect(
      judged(
        [
          household(null, { marks: 3, deprivations: 3 }),
          household(null, { marks: 2 }),
          household(null, { deprivations: 3 }),
        ],
        'HO-033',
      ),
    ).toEqual([]);
    expect(
      judged(
        [
          household(null, { marks: 3, deprivations: 3, row: 4 }),
          household(null, { marks: 3, deprivations: 2 }),
        ],
        'HO-033',
      ),
    ).toEqual(['HO-033 check register · B5 · 2→3 · {"count":1}']);
    expect(judged(many(household(null, { marks: 3, deprivations: 2 })), 'HO-033')).toEqual([
      `HO-033 check register · ${TWENTY('B')} · 2→3 · {"count":21}`,
    ]);
  });
});

describe('the sums of marks', () => {
  test('the poor lack three and more', () => {
    expect(
      judged([household('poor', { marks: 3 }), household('poor', { marks: 5 })], 'HO-032'),
    ).toEqual([]);
    expect(
      judged(
        [
          household('poor', { marks: 2 }),
          household('poor', { marks: 5, row: 6 }),
          household('poor'),
        ],
        'HO-032',
      ),
    ).toEqual([
      expect.stringContaining(
        'HO-032 check register · B5 · 6→7 chỉ số · {"group":"poor","limit":3,"count":1,"households":2} · ',
      ),
    ]);
    expect(judged([household('poor', { marks: 2 })], 'HO-032')).toEqual([
      expect.stringContaining('"document":'),
    ]);
  });
  test('the near-poor two at most', () => {
    expect(
      judged(
        [household('near-poor', { marks: 2 }), household('near-poor', { marks: 0 })],
        'HO-032',
      ),
    ).toEqual([]);
    expect(
      judged(
        [household('near-poor', { marks: 3 }), household('near-poor', { marks: 0 })],
        'HO-032',
      ),
    ).toEqual([
      expect.stringContaining(
        'HO-032 check register · B5 · 4→3 chỉ số · {"group":"near-poor","limit":2,"count":1,"households":2} · ',
      ),
    ]);
  });
  test('others are not judged, nor is a day without a standard; twenty cells are shown', () => {
    expect(
      judged([household('average', { marks: 9 }), household('not-poor', { marks: 0 })], 'HO-032'),
    ).toEqual([]);
    for (const date of ['2031-12-31', null])
      expect(judged([household('poor', { marks: 2 })], 'HO-032', {}, date)).toEqual([]);
    expect(judged(many(household('poor', { marks: 2 })), 'HO-032')[0]).toContain(
      `· ${TWENTY('B')} · 63→42`,
    );
  });
});

describe('the class by income', () => {
  const typed = (
    group: HouseholdClass | null,
    income: number,
    more: Parameters<typeof household>[1] = {},
    settings = {},
  ) => judged([household(group, { income, ...more })], 'HO-036', settings);
  test('agrees', () => {
    expect([
      typed('poor', 1_500_000, { marks: 3 }),
      typed('near-poor', 1_500_000, { marks: 2 }),
      typed('average', 1_500_001),
      typed('average', 2_250_000),
      typed('not-poor', 2_250_001),
      typed('not-poor', 1_500_001),
    ]).toEqual([[], [], [], [], [], []]);
  });
  test('does not', () => {
    expect(typed('near-poor', 1_500_000, { marks: 3 })).toEqual([
      expect.stringContaining(
        'HO-036 check register · W5 ·  · {"typed":"near-poor","computed":"poor","count":1,"line":1500000,"deprivations":3} · {"document":',
      ),
    ]);
    expect(typed('poor', 1_500_000, { marks: 2 })).toEqual([
      expect.stringContaining('"computed":"near-poor"'),
    ]);
    expect(typed('poor', 1_500_001, { marks: 5 })).toEqual([
      expect.stringContaining('"computed":"average"'),
    ]);
    expect(typed('poor', 2_250_001, { marks: 5 })).toEqual([
      expect.stringContaining('"computed":"not-poor"'),
    ]);
    expect(typed('average', 2_250_001)).toEqual([expect.stringContaining('"computed":"not-poor"')]);
    expect(typed('average', 1_500_000, { marks: 0 })).toEqual([
      expect.stringContaining('"computed":"near-poor"'),
    ]);
  });
  test('within the line where the register does not say how much else is lacking', () => {
    expect([typed('poor', 1_500_000), typed('near-poor', 1_500_000)]).toEqual([[], []]);
    expect(typed('average', 1_500_000)).toEqual([expect.stringContaining('"computed":"within"')]);
    expect(typed('not-poor', 1_500_000)).toEqual([expect.stringContaining('"computed":"within"')]);
    expect(typed('not-poor', 1_500_000, { marks: 0 })).toEqual([
      expect.stringContaining('"computed":"near-poor"'),
    ]);
    expect(typed('poor', 1_500_000, { deprivations: 2 })).toEqual([
      expect.stringContaining('"computed":"near-poor"'),
    ]);
    expect(typed('near-poor', 1_500_000, { deprivations: 3 })).toEqual([
      expect.stringContaining('"computed":"poor"'),
    ]);
    expect(typed('near-poor', 1_500_000, { deprivations: 3, marks: 2 })).toEqual([]);
  });
  test('is told once for households of one kind and one line, with twenty cells', () => {
    expect(judged(many(household('poor', { income: 3_000_000 })), 'HO-036')).toEqual([
      expect.stringContaining(
        `HO-036 check register · ${TWENTY('W')} ·  · {"typed":"poor","computed":"not-poor","count":21`,
      ),
    ]);
    expect(
      judged(
        [
          household('poor', { income: 9_000_000 }),
          household('poor', { income: 9_000_000, area: 'thành thị' }),
          household('near-poor', { income: 9_000_000 }),
        ],
        'HO-036',
      ),
    ).toHaveLength(3);
    expect(typed('poor', 2_000_000, { area: 'thành thị', marks: 3 })).toEqual([]);
  });
  test('of a day whose lines nobody has checked says so, and one without a line of the average group takes either', () => {
    const on = (date: string, group: HouseholdClass, income: number) =>
      judged([household(group, { income, marks: 0 })], 'HO-036', {}, date);
    expect(on('2025-12-31', 'poor', 9_000_000)[0]).not.toContain('unconfirmed');
    expect(on('2026-12-31', 'poor', 9_000_000)).toEqual([
      expect.stringContaining('"unconfirmed":true'),
    ]);
    expect([
      on('2027-12-31', 'average', 9_000_000),
      on('2027-12-31', 'not-poor', 9_000_000),
    ]).toEqual([[], []]);
    expect(on('2027-12-31', 'poor', 9_000_000)).toEqual([
      expect.stringContaining('{"typed":"poor","computed":"not-poor"'),
    ]);
    expect(on('2027-12-31', 'average', 2_000_000)).toEqual([
      expect.stringContaining('"computed":"near-poor"'),
    ]);
  });
  test('of nobody without a class or an income, and on no day without a standard', () => {
    expect(judged([household('poor', {}), household(null, { income: 1 })], 'HO-03')).toEqual([]);
    expect(
      judged(
        [household('poor', { income: 1 }), household('poor', { income: 9_000_000 })],
        'HO-03',
        {},
        '2015-12-31',
      ),
    ).toEqual(['HO-037 check ·  ·  · {"count":2,"date":"2015-12-31"}']);
    expect(judged([household('poor', { income: 1 })], 'HO-03', {}, null)).toEqual([
      'HO-037 check ·  ·  · {"count":1,"date":""}',
    ]);
  });
});

test('totals typed under the marks are what the rows give', () => {
  const typed = (totals: readonly FigureOrNone[], counted: readonly number[]) =>
    told(
      facts({ review: review([], [{ table: { sheet: 'S', range: 'A4:F9' }, totals, counted }]) }),
      'HO-034',
    );
  expect(typed([figure('K9 5'), null, figure('M9 7')], [5, 3, 7])).toEqual([]);
  expect(typed([figure('K9 5'), null, figure('M9+N9 7')], [5, 3, 6])).toEqual([
    'HO-034 check register · M9,N9 · 7→6 hộ · {"indicator":"Dinh dưỡng"}',
  ]);
});
