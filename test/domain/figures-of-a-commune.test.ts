/** The commune's figures out of its hamlets, its flow and its register. */
import {
  communeCounts,
  communeFall,
  communeFigure,
  coverTheSame,
  reachedByHouseholds,
} from '../../src/domain/commune-figures';
import { dec } from '../../src/domain/decimal';
import {
  FLOW_DECREASES,
  FLOW_FIELDS,
  FLOW_INCREASES,
  type FlowCounts,
  type FlowGroup,
  type FlowPlace,
} from '../../src/domain/flow-facts';
import {
  added,
  communeCounts as flowCounts,
  communeFlow,
  computedClosing,
  countsPeople,
  placesOf,
} from '../../src/domain/flow-sums';
import {
  countOf,
  ethnicGroups,
  inClass,
  isMinority,
  lacking,
  marksOf,
  peopleOf,
  placesOfHouseholds,
} from '../../src/domain/review-counts';
import type { ReviewHousehold } from '../../src/domain/review-facts';
import { isOneSlip, slipsBetween } from '../../src/domain/slips';
import {
  cell,
  facts,
  figures,
  households,
  place,
  type Written,
  type WrittenPlace,
} from '../checks/facts';

const total = (
  given: { value: { toNumber(): number }; cells: readonly { cell: string }[] } | null,
) => given && `${given.value.toNumber()} (${given.cells.map((at) => at.cell).join()})`;
const commune = (
  a: WrittenPlace,
  b: WrittenPlace,
  declared?: WrittenPlace,
  basis: 'actual' | 'opening' | 'plan' = 'actual',
) =>
  facts({
    households: households(
      [place('Thôn A', 'B5', a), place('Thôn B', 'B6', b)],
      declared ? place('Tổng', 'B9', declared) : null,
      { basis },
    ),
  });

describe('a figure of the commune', () => {
  const poor = (given: ReturnType<typeof facts>) => total(communeFigure(given, 'closing.poor'));
  test('is the sum of its hamlets when all have one, else its typed total', () => {
    expect(
      poor(
        commune(
          { closing: { poor: 'D5 4' } },
          { closing: { poor: 'D6 1' } },
          { closing: { poor: 'D9 9' } },
        ),
      ),
    ).toBe('5 (D5,D6)');
    expect(poor(commune({ closing: { poor: 'D5 4' } }, {}, { closing: { poor: 'D9 9' } }))).toBe(
      '9 (D9)',
    );
    expect([
      poor(commune({ closing: { poor: 'D5 4' } }, {})),
      poor(facts({})),
      poor(facts({ households: households([]) })),
    ]).toEqual([null, null, null]);
    expect(
      poor(
        facts({ households: households([], place('Tổng', 'B9', { closing: { poor: 'D9 9' } })) }),
      ),
    ).toBe('9 (D9)');
  });
  const rates = (given: ReturnType<typeof facts>, moment: 'opening' | 'closing' = 'closing') => {
    const { poorRate, nearPoorRate, ...counts } = communeCounts(given, moment);
    return [
      total(counts.total),
      total(counts.poor),
      total(counts.nearPoor),
      poorRate?.toNumber() ?? null,
      nearPoorRate?.toNumber() ?? null,
    ];
  };
  test('gives a rate of the same hamlets only', () => {
    const whole = { total: 'C5 100', poor: 'D5 4', nearPoor: 'E5 2' };
    const other = { total: 'C6 50', poor: 'D6 2', nearPoor: 'E6 1' };
    expect(rates(commune({ closing: whole }, { closing: other }))).toEqual([
      '150 (C5,C6)',
      '6 (D5,D6)',
      '3 (E5,E6)',
      4,
      2,
    ]);
    expect(rates(commune({ opening: whole }, { opening: other }), 'opening')).toEqual([
      '150 (C5,C6)',
      '6 (D5,D6)',
      '3 (E5,E6)',
      4,
      2,
    ]);
    // The typed total of all households leaves out a hamlet that the poor are counted of.
    expect(
      rates(
        commune(
          { closing: whole },
          { closing: { poor: 'D6 2', nearPoor: 'E6 1' } },
          { closing: { total: 'C9 100' } },
        ),
      ),
    ).toEqual(['100 (C9)', '6 (D5,D6)', '3 (E5,E6)', null, null]);
    expect(
      rates(
        commune(
          { closing: whole },
          { closing: { poor: 'D6 2', nearPoor: 'E6 1' } },
          { closing: { total: 'C9 150' } },
        ),
      ).slice(3),
    ).toEqual([4, 2]);
    expect(
      rates(
        commune(
          { closing: whole },
          { closing: { nearPoor: 'E6 1' } },
          { closing: { total: 'C9 100', poor: 'D9 4' } },
        ),
      ).slice(3),
    ).toEqual([4, null]);
    expect(rates(commune({ closing: { poor: 'D5 4' } }, { closing: { poor: 'D6 4' } }))).toEqual([
      null,
      '8 (D5,D6)',
      null,
      null,
      null,
    ]);
    expect(
      rates(commune({ closing: { total: 'D5 4' } }, { closing: { total: 'D6 4' } })).slice(3),
    ).toEqual([null, null]);
  });
  test('covers what others cover', () => {
    const given = commune(
      { closing: { total: 'C5 1', poor: 'D5 1' } },
      { closing: { total: 'C6 1' } },
      { closing: { poor: 'D9 1' } },
    );
    expect(coverTheSame(given, 'closing.total', 'closing.poor')).toBe(false);
    expect(coverTheSame(given, 'closing.total', 'closing.nearPoor')).toBe(true);
    expect(coverTheSame(facts({}), 'closing.total', 'closing.poor')).toBe(true);
  });
  test('falls by the two moments', () => {
    const fall = (given: ReturnType<typeof facts>, name: 'poor' | 'nearPoor' = 'poor') => {
      const { count, points, cells } = communeFall(given, name);
      return [
        count?.toNumber() ?? null,
        points?.toNumber() ?? null,
        cells.map((at) => at.cell).join(),
      ];
    };
    const a = {
      opening: { total: 'C5 100', poor: 'D5 9', nearPoor: 'H5 7' },
      closing: { total: 'E5 100', poor: 'F5 4', nearPoor: 'G5 6' },
    };
    const b = {
      opening: { total: 'C6 100', poor: 'D6 3', nearPoor: 'H6 1' },
      closing: { total: 'E6 100', poor: 'F6 2', nearPoor: 'G6 1' },
    };
    expect(fall(commune(a, b))).toEqual([6, 3, 'D5,D6,F5,F6']);
    expect(fall(commune(a, b), 'nearPoor')).toEqual([1, 0.5, 'H5,H6,G5,G6']);
    expect(fall(commune(a, { ...b, closing: { total: 'E6 100' } }))).toEqual([null, null, '']);
    expect(fall(commune(a, { ...b, opening: { total: 'E6 100' } }))).toEqual([null, null, '']);
    expect(
      fall(commune(a, { ...b, closing: { total: 'E6 100' } }, { closing: { poor: 'F9 4' } })),
    ).toEqual([null, null, '']);
    expect(
      fall(commune(a, { ...b, closing: { poor: 'F6 2' } }, { closing: { total: 'E9 100' } })),
    ).toEqual([6, null, 'D5,D6,F5,F6']);
    expect(fall(commune(a, { ...b, opening: { poor: 'D6 3' } }))).toEqual([6, null, 'D5,D6,F5,F6']);
    expect(fall(commune(a, { ...b, closing: { poor: 'F6 2' } }))).toEqual([6, null, 'D5,D6,F5,F6']);
  });
  test('is what targets of the rate and of leaving reach', () => {
    const a = {
      opening: { total: 'C5 50', poor: 'D5 9', nearPoor: 'H5 7' },
      closing: { total: 'E5 50', poor: 'F5 4', nearPoor: 'G5 6' },
    };
    const none = {
      opening: { total: 'C6 50', poor: 'D6 0', nearPoor: 'H6 0' },
      closing: { total: 'E6 50', poor: 'F6 0', nearPoor: 'G6 0' },
    };
    const reached = (code: string | null, basis?: 'opening' | 'plan') => {
      const found = reachedByHouseholds(commune(a, none, undefined, basis), code);
      return found && [total(found.entitled), total(found.served), found.actual.toNumber()];
    };
    expect([reached('a1'), reached('b1'), reached('a2'), reached('b2')]).toEqual([
      ['100 (E5,E6)', '4 (F5,F6)', 4],
      ['100 (E5,E6)', '6 (G5,G6)', 6],
      [null, '5 (D5,D6,F5,F6)', 5],
      [null, '1 (H5,H6,G5,G6)', 1],
    ]);
    expect([
      reached('a3'),
      reached(null),
      reached('a1', 'opening'),
      reached('a1', 'plan') === null,
    ]).toEqual([null, null, null, false]);
    expect(reachedByHouseholds(facts({}), 'a1')).toBeNull();
    expect([
      reachedByHouseholds(commune({}, {}), 'a1'),
      reachedByHouseholds(commune({}, {}), 'a2'),
      reachedByHouseholds(
        commune({ closing: { poor: 'D5 1' } }, { closing: { poor: 'D6 1' } }),
        'a1',
      ),
    ]).toEqual([null, null, null]);
  });
});

describe('sums over a flow', () => {
  const moved = (
    counts: Written<keyof FlowCounts>,
    people: Written<keyof FlowCounts> | null = null,
  ): FlowPlace => ({
    name: 'Thôn A',
    key: 'a',
    cell: cell('B5'),
    households: figures(FLOW_FIELDS, counts),
    people: people && figures(FLOW_FIELDS, people),
    note: null,
  });
  const group = (hamlets: readonly FlowPlace[], declared: FlowPlace | null = null): FlowGroup => ({
    hamlets,
    declared,
    asOf: null,
    tables: [],
  });
  test('close with what opened, less who left and with who came', () => {
    const all = figures(FLOW_FIELDS, {
      opening: 'C5 20',
      becomes: 'D5 1',
      crossesLine: 'E5 9',
      otherDecrease: 'F5 2',
      comesFrom: 'G5 3',
      relapsed: 'H5 1',
      newlyPoor: 'I5 4',
      otherIncrease: 'J5 5',
    });
    expect([
      added(all, FLOW_DECREASES).toNumber(),
      added(all, FLOW_INCREASES).toNumber(),
      computedClosing(all)!.toNumber(),
    ]).toEqual([12, 13, 21]);
    expect(
      computedClosing(figures(FLOW_FIELDS, { opening: 'C5 20', closing: 'K5 20' })),
    ).toBeNull();
    expect(computedClosing(figures(FLOW_FIELDS, { becomes: 'C5 20' }))).toBeNull();
  });
  test('are those of the hamlets when all have one, else the typed one, else of those that have', () => {
    const of = (hamlets: readonly FlowPlace[], declared: FlowPlace | null = null) =>
      total(communeFlow(group(hamlets, declared), 'opening'));
    const [five, two, none] = [moved({ opening: 'C5 5' }), moved({ opening: 'C6 2' }), moved({})];
    expect([
      of([five, two]),
      of([five, two], moved({ opening: 'C9 9' })),
      of([five, none], moved({ opening: 'C9 9' })),
      of([five, none]),
      of([none]),
      of([], moved({ opening: 'C9 9' })),
    ]).toEqual(['7 (C5,C6)', '7 (C5,C6)', '9 (C9)', '5 (C5)', null, '9 (C9)']);
    expect(total(communeFlow(group([moved({}, { opening: 'P5 6' })]), 'opening', 'people'))).toBe(
      '6 (P5)',
    );
    expect(
      Object.entries(flowCounts(group([moved({ opening: 'C5 5', closing: 'K5 4' })])))
        .map(([field, figure]) => [field, total(figure as never)])
        .filter(([, value]) => value),
    ).toEqual([
      ['opening', '5 (C5)'],
      ['closing', '4 (K5)'],
    ]);
  });
  test('count people where any place does', () => {
    expect([
      countsPeople(group([moved({})])),
      countsPeople(group([moved({}), moved({}, {})])),
      countsPeople(group([], moved({}, {}))),
    ]).toEqual([false, true, true]);
    expect(placesOf(group([moved({})], moved({}, {}))).map((one) => one.people !== null)).toEqual([
      true,
      false,
    ]);
  });
});

describe('counts over a register', () => {
  const one = (more: Partial<ReviewHousehold> = {}, row = 5): ReviewHousehold => ({
    cell: cell(`B${row}`),
    classCell: cell(`W${row}`),
    place: { name: 'Thôn A', key: 'a' },
    group: 'poor',
    name: 'Người Thử',
    birth: null,
    ethnicity: null,
    people: null,
    maskedId: null,
    indicators: [],
    deprivations: null,
    income: null,
    incomeScore: null,
    deprivationScore: null,
    minority: null,
    noLabour: null,
    policy: null,
    causes: null,
    area: null,
    note: null,
    ...more,
  });
  const marks = (text: string) => [...text].map((mark) => (mark === '?' ? null : mark === 'x'));
  test('households and people, with fifty cells at most', () => {
    const many = Array.from({ length: 60 }, (_, row) => one({ people: dec(2) }, row));
    expect(
      [countOf(many), peopleOf(many)!].map((figure) => [
        figure.value.toNumber(),
        figure.cells.length,
        figure.count,
      ]),
    ).toEqual([
      [60, 50, 60],
      [120, 50, 60],
    ]);
    expect(peopleOf([one({ people: dec(2) }), one()])).toBeNull();
  });
  const TWELVE = Array.from({ length: 12 }, (_, at) => at);
  test('marks of one household, and who lacks an indicator', () => {
    expect(
      [
        marks('xx..........'),
        marks('xx.........'),
        marks('xx.........?'),
        marks('............'),
      ].map((indicators) => marksOf(one({ indicators }), TWELVE)),
    ).toEqual([2, null, null, 0]);
    const some = [
      one({ indicators: marks('x?') }, 5),
      one({ indicators: marks('.?') }, 6),
      one({ indicators: [] }, 7),
    ];
    expect([
      lacking(some, 0)!.map((found) => found.cell.cell),
      lacking(some, 1),
      lacking(some, 2),
    ]).toEqual([['B5'], null, null]);
    expect(inClass([one(), one({ group: 'near-poor' })], 'near-poor')).toHaveLength(1);
  });
  test('minorities, by their mark or their group', () => {
    const [kinh, hre] = [
      { name: 'Kinh', key: 'kinh' },
      { name: 'Hrê', key: 'hre' },
    ];
    expect(
      [
        one({ minority: true, ethnicity: kinh }),
        one({ minority: false, ethnicity: hre }),
        one({ minority: null, ethnicity: kinh }),
        one({ minority: false }),
        one(),
      ].map(isMinority),
    ).toEqual([true, true, false, false, null]);
    const [co, otherHre] = [
      { name: 'Co', key: 'co' },
      { name: 'H’rê', key: 'hre' },
    ];
    const groups = [
      { name: 'Ca Dong', key: 'ca dong' },
      { name: 'Ba Na', key: 'ba na' },
      co,
      otherHre,
      co,
      hre,
      hre,
      kinh,
    ].map((ethnicity) => one({ ethnicity }));
    expect(ethnicGroups([...groups, one()]).map((group) => group.name)).toEqual([
      'Kinh',
      'Hrê',
      'Co',
      'Ba Na',
      'Ca Dong',
    ]);
  });
  test('by place, in the order of the register', () => {
    const b = { name: 'Thôn B', key: 'b' };
    expect(
      placesOfHouseholds([one({ place: b }), one(), one({ place: { ...b, name: 'thôn b' } })]).map(
        (found) => [found.name, found.households.length],
      ),
    ).toEqual([
      ['Thôn B', 2],
      ['Thôn A', 1],
    ]);
  });
});

describe('slips of the hand', () => {
  test.each([
    ['hoa', 'hoan', 1],
    ['hoa', 'ha', 1],
    ['hoa', 'hao', 1],
    ['hoa', 'hoe', 1],
    ['hoa', 'hoa', 0],
    ['hoa', 'xyz', 3],
    ['hoa', 'xyzt', 3],
    ['', 'ab', 2],
    ['abcdef', 'badcfe', 3],
    ['ca', 'abc', 3],
  ])('«%s» and «%s»', (a, b, slips) => {
    expect([slipsBetween(a, b, 2), slipsBetween(b, a, 2)]).toEqual([slips, slips]);
    expect([isOneSlip(a, b), isOneSlip(b, a)]).toEqual([slips === 1, slips === 1]);
  });
  test('of two letters at one place are two', () =>
    expect([
      isOneSlip('abcd', 'adcb'),
      isOneSlip('maxyn', 'mayzn'),
      isOneSlip('mayxn', 'mazyn'),
      isOneSlip('abxycd', 'abzwcd'),
      isOneSlip('abxycd', 'abycd'),
      isOneSlip('aa', 'aaa'),
    ]).toEqual([false, false, false, false, true, true]));
});
