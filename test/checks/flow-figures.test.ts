/** What is told of a flow, figure by figure: its ends, its hamlets, the two forms, the summary, the two falls. */
import {
  FLOW_FIELDS,
  type FlowCounts,
  type FlowGroup,
  type FlowPlace,
} from '../../src/domain/flow-facts';
import type { Facts } from '../../src/domain/facts';
import { cell, facts, figures, households, place, told, type Written } from './facts';

type Counts = Written<keyof FlowCounts>;

const moved = (name: string, counts: Counts, people: Counts | null = null): FlowPlace => ({
  name,
  key: name.toLowerCase().replace('thôn ', ''),
  cell: cell('B5'),
  households: figures(FLOW_FIELDS, counts),
  people: people && figures(FLOW_FIELDS, people),
  note: null,
});
const group = (
  hamlets: readonly FlowPlace[],
  declared: FlowPlace | null = null,
  asOf: string | null = null,
  range = 'A4:K9',
): FlowGroup => ({
  hamlets,
  declared,
  asOf,
  tables: [
    { sheet: 'S', range },
    { sheet: 'S', range: 'Z1:Z9' },
  ],
});
const judged = (
  poor: FlowGroup | null,
  nearPoor: FlowGroup | null,
  codes: string,
  more: Partial<Facts> = {},
) => told(facts({ flow: { poor, nearPoor }, ...more }), codes);

/** 20 − (1 + 9 + 2) + (3 + 1 + 4 + 5) = 21 */
const MOVES: Counts = {
  opening: 'C5 20',
  becomes: 'D5 1',
  crossesLine: 'E5 9',
  otherDecrease: 'F5 2',
  comesFrom: 'G5 3',
  relapsed: 'H5 1',
  newlyPoor: 'I5 4',
  otherIncrease: 'J5 5',
};

describe('the end of a flow', () => {
  const end = (closing: string, counts: Counts = MOVES) =>
    judged(group([moved('Thôn A', { ...counts, closing: `K5 ${closing}` })]), null, 'DB-001');
  test('is the start less who left and with who came', () => expect(end('21')).toEqual([]));
  test('is told with every cell', () => {
    expect(end('20')).toEqual([
      'DB-001 stop flow · K5,C5,D5,E5,F5,G5,H5,I5,J5 · 20→21 hộ · {"place":"Thôn A","group":"poor","opening":"20","decreases":"12","increases":"13"}',
    ]);
    expect(end('20', { opening: 'C5 20', becomes: 'D5 1' })).toEqual([
      'DB-001 stop flow · K5,C5,D5 · 20→19 hộ · {"place":"Thôn A","group":"poor","opening":"20","decreases":"1","increases":"0"}',
    ]);
  });
  test('is not judged without a start, without any way, without an end', () => {
    expect(end('5', { becomes: 'D5 1' })).toEqual([]);
    expect(end('5', { opening: 'C5 20' })).toEqual([]);
    expect(judged(group([moved('Thôn A', MOVES)]), null, 'DB-001')).toEqual([]);
  });
  test('of the other group, of people', () => {
    expect(
      judged(
        null,
        group([moved('Thôn A', {}, { opening: 'C6 9', newlyPoor: 'I6 1', closing: 'K6 9' })]),
        'DB-001',
      ),
    ).toEqual([
      'DB-001 stop flow · K6,C6,I6 · 9→10 người · {"place":"Thôn A","group":"nearPoor","opening":"9","decreases":"0","increases":"1"}',
    ]);
  });
  test('of the commune says what it makes of the rate', () => {
    const declared = moved(
      'Tổng cộng',
      { opening: 'C9 368', crossesLine: 'E9 263', closing: 'K9 104' },
      { opening: 'C8 5', newlyPoor: 'I8 1', closing: 'K8 5' },
    );
    const wrong = (total: string) =>
      judged(group([], declared), null, 'DB-001', {
        households: households([place('Thôn A', 'B5', { closing: { total } })]),
      });
    const people =
      'DB-001 stop flow · K8,C8,I8 · 5→6 người · {"place":"","group":"poor","opening":"5","decreases":"0","increases":"1"}';
    expect(wrong('M5 1867')).toEqual([
      'DB-001 stop flow · K9,C9,E9 · 104→105 hộ · {"place":"","group":"poor","opening":"368","decreases":"263","increases":"0","total":"1867","rate":"5.62","exact":"5.6239957150508837707552222817354043920728441349759","declaredRate":"5.57"}',
      people,
    ]);
    expect(wrong('M5 0')).toEqual([expect.stringMatching(/"increases":"0"}$/), people]);
    expect(judged(group([], declared), null, 'DB-001')[0]).toMatch(/"increases":"0"}$/);
    expect(
      judged(
        group([moved('Thôn A', { opening: 'C5 3', becomes: 'D5 1', closing: 'K5 3' })]),
        null,
        'DB-001',
        { households: households([place('Thôn A', 'B5', { closing: { total: 'M5 9' } })]) },
      )[0],
    ).toMatch(/"increases":"0"}$/);
  });
});

describe('the hamlets of a flow', () => {
  test.each(FLOW_FIELDS)('come to the typed total: %s', (field) => {
    const sums = (total: number) =>
      judged(
        group(
          [
            moved('Thôn A', { [field]: 'C5 6' }),
            moved('Thôn B', { [field]: 'C6 4' }),
            moved('Thôn C', {}),
          ],
          moved('Tổng', { [field]: `C9 ${total}` }),
        ),
        null,
        'DB-004',
      );
    expect(sums(10)).toEqual([]);
    expect(sums(11)).toEqual([
      `DB-004 stop flow · C9,C5,C6 · 11→10 hộ · {"field":"${field}","group":"poor","hamlets":2}`,
    ]);
  });
  test('in people too; not where nothing is given', () => {
    expect(
      judged(
        null,
        group([moved('Thôn A', {}, { opening: 'C5 6' })], moved('Tổng', {}, { opening: 'C9 7' })),
        'DB-004',
      ),
    ).toEqual([
      'DB-004 stop flow · C9,C5 · 7→6 người · {"field":"opening","group":"nearPoor","hamlets":1}',
    ]);
    expect(
      judged(group([moved('Thôn A', {})], moved('Tổng', { opening: 'C9 7' })), null, 'DB-004'),
    ).toEqual([]);
    expect(judged(group([], moved('Tổng', { opening: 'C9 7' })), null, 'DB-004')).toEqual([]);
    expect(judged(group([moved('Thôn A', { opening: 'C5 6' })]), null, 'DB-004')).toEqual([]);
  });
});

describe('who leaves one form arrives in the other', () => {
  const forms = (becomes: string, comesFrom: string) =>
    judged(
      group([moved('Thôn A', { becomes })]),
      group([moved('Thôn A', { comesFrom })]),
      'DB-002',
    );
  test('in each hamlet and in the whole', () => {
    expect(forms('D5 7', 'H5 7')).toEqual([]);
    expect(forms('D5 7', 'H5 8')).toEqual([
      'DB-002 stop flow · H5,D5 · 7→8 hộ · {"place":"","from":"poor"}',
      'DB-002 stop flow · H5,D5 · 7→8 hộ · {"place":"Thôn A","from":"poor"}',
    ]);
  });
  test('the other way, and people', () => {
    expect(
      judged(
        group([moved('Thôn A', {}, { comesFrom: 'H5 8' })]),
        group([moved('Thôn A', {}, { becomes: 'D5 7' })]),
        'DB-002',
      ),
    ).toEqual([
      'DB-002 stop flow · H5,D5 · 7→8 người · {"place":"","from":"nearPoor"}',
      'DB-002 stop flow · H5,D5 · 7→8 người · {"place":"Thôn A","from":"nearPoor"}',
    ]);
  });
  test('the typed total is compared where there is one', () => {
    expect(
      judged(
        group([moved('Thôn A', { becomes: 'D5 7' })], moved('Tổng', { becomes: 'D9 9' })),
        group([moved('Thôn A', { comesFrom: 'H5 7' })]),
        'DB-002',
      ),
    ).toEqual(['DB-002 stop flow · H5,D9 · 9→7 hộ · {"place":"","from":"poor"}']);
  });
  test('nothing is compared with a blank, another hamlet or no form', () => {
    expect(
      judged(group([moved('Thôn A', { becomes: 'D5 7' })]), group([moved('Thôn A', {})]), 'DB-002'),
    ).toEqual([]);
    expect(
      judged(
        group([moved('Thôn A', {})]),
        group([moved('Thôn A', { comesFrom: 'D5 7' })]),
        'DB-002',
      ),
    ).toEqual([]);
    expect(
      judged(
        group([moved('Thôn A', { becomes: 'D5 7' })]),
        group([moved('Thôn B', { comesFrom: 'H5 7' })]),
        'DB-002',
      ),
    ).toEqual([]);
    expect(judged(group([moved('Thôn A', { becomes: 'D5 7' })]), null, 'DB-002')).toEqual([]);
  });
  test('both are of one day', () => {
    const of = (first: string | null, second: string | null) =>
      judged(group([], null, first, 'A4:K9'), group([], null, second, 'B7:K9'), 'DB-005');
    expect(of('2025-12-31', '2025-06-30')).toEqual([
      'DB-005 check flow · A4,B7 ·  · {"dates":["2025-12-31","2025-06-30"]}',
    ]);
    expect([
      of('2025-12-31', '2025-12-31'),
      of(null, '2025-12-31'),
      of('2025-12-31', null),
    ]).toEqual([[], [], []]);
  });
});

describe('a flow against the summary by hamlet', () => {
  const summary = (more: Parameters<typeof households>[2] = {}, declared = true) => ({
    households: households(
      [place('Thôn A', 'B5', { opening: { poor: 'M5 20' }, closing: { poor: 'N5 8' } })],
      declared
        ? place('Tổng', 'B9', { opening: { poor: 'M9 20' }, closing: { poor: 'N9 8' } })
        : null,
      more,
    ),
  });
  const flow = (opening: string, closing: string, asOf: string | null = null) =>
    group([moved('Thôn A', { opening: `C5 ${opening}`, closing: `K5 ${closing}` })], null, asOf);
  test('has the same ends', () =>
    expect(judged(flow('20', '8'), null, 'DB-003', summary())).toEqual([]));
  test('has other ends', () => {
    expect(judged(flow('21', '9'), null, 'DB-003', summary())).toEqual([
      'DB-003 stop flow · C5,M9 · 20→21 hộ · {"place":"","moment":"opening","group":"poor"}',
      'DB-003 stop flow · C5,M5 · 20→21 hộ · {"place":"Thôn A","moment":"opening","group":"poor"}',
      'DB-003 stop flow · K5,N9 · 8→9 hộ · {"place":"","moment":"closing","group":"poor"}',
      'DB-003 stop flow · K5,N5 · 8→9 hộ · {"place":"Thôn A","moment":"closing","group":"poor"}',
    ]);
    expect(judged(flow('21', '8'), null, 'DB-003', summary({}, false))[0]).toContain(
      'C5,M5 · 20→21 hộ · {"place":""',
    );
    expect(judged(null, flow('21', '9'), 'DB-003', summary())).toEqual([]);
  });
  test("a plan's end, or one of another day, is not what was reached", () => {
    const opening = (told: readonly string[]) =>
      told.map((line) => /"moment":"(\w+)"/.exec(line)![1]);
    expect(opening(judged(flow('21', '9'), null, 'DB-003', summary({ basis: 'plan' })))).toEqual([
      'opening',
      'opening',
    ]);
    expect(
      opening(
        judged(flow('21', '9', '2025-06-30'), null, 'DB-003', summary({ asOf: '2025-12-31' })),
      ),
    ).toEqual(['opening', 'opening']);
    for (const [flowDay, summaryDay] of [
      ['2025-12-31', '2025-12-31'],
      [null, '2025-12-31'],
      ['2025-12-31', null],
    ] as const) {
      expect(
        judged(flow('20', '9', flowDay), null, 'DB-003', summary({ asOf: summaryDay })),
      ).toHaveLength(2);
    }
  });
  test('other hamlets are not compared, nor a summary that was counted from the register', () => {
    expect(
      judged(
        group([moved('Thôn B', { opening: 'C5 21' })], moved('Tổng', { opening: 'C9 20' })),
        null,
        'DB-003',
        summary(),
      ),
    ).toEqual([]);
    const tables = [{ sheet: 'R', range: 'A4:F90' }];
    expect(
      judged(flow('21', '9'), null, 'DB-003', {
        ...summary({ tables }),
        register: { complete: false, asOf: null, byHamlet: [], tables },
      }),
    ).toEqual([]);
    expect(judged(flow('21', '9'), null, 'DB-003')).toEqual([]);
  });
});

describe('fewer at the end, and how many left', () => {
  const WAYS: Counts = {
    opening: 'C5 368',
    becomes: 'D5 8',
    crossesLine: 'E5 264',
    closing: 'K5 104',
  };
  const target = (code: string, value: string) => ({
    targets: {
      targets: [
        {
          code,
          name: '',
          group: null,
          ordinal: null,
          unit: null,
          comparison: null,
          leads: [],
          note: null,
          cell: cell('B5'),
          ...figures(['target', 'previous', 'entitled', 'served', 'typedRate'], { target: value }),
        },
      ],
      tables: [],
    },
  });
  test('are both shown, with the target', () => {
    expect(judged(group([moved('Thôn A', WAYS)]), null, 'DB-008', target('a2', 'T5 264'))).toEqual([
      'DB-008 note flow · C5,K5,D5,E5 · 264→264 hộ · {"group":"poor","opening":"368","closing":"104","becomes":"8","crosses":"264","gross":"272"}',
    ]);
    expect(judged(null, group([moved('Thôn A', WAYS)]), 'DB-008', target('b2', 'T5 265'))).toEqual([
      expect.stringContaining('265→264 hộ · {"group":"nearPoor"'),
    ]);
    expect(judged(group([moved('Thôn A', WAYS)]), null, 'DB-008', target('b2', 'T5 265'))).toEqual([
      expect.stringContaining('· →264 hộ ·'),
    ]);
  });
  test.each(['opening', 'becomes', 'crossesLine', 'closing'] as const)(
    'not without %s',
    (field) => {
      const { [field]: _, ...rest } = WAYS;
      expect(judged(group([moved('Thôn A', rest)]), null, 'DB-008')).toEqual([]);
    },
  );
});
