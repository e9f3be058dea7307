/** Households followed from one register to the next: which is which, what happened to it, and what the flow counts of it. */
import { readBirth } from '../../src/domain/birth';
import { readCitizenId } from '../../src/domain/citizen-id';
import { dec } from '../../src/domain/decimal';
import type { HouseholdClass } from '../../src/domain/facts';
import type { FlowGroup } from '../../src/domain/flow-facts';
import { linkHouseholds } from '../../src/domain/households/link';
import type {
  Decisions,
  Linked,
  RegisterHousehold,
  RegisterSide,
  Told,
} from '../../src/domain/households/household';
import { movesOf, type Assumptions } from '../../src/domain/households/moves';
import { tally } from '../../src/domain/households/tally';
import { nameKey, plainKey } from '../../src/domain/match-key';
import type { Person } from '../../src/domain/persons/person';
import { idProvinces } from '../../src/regulations/people';

interface Written {
  readonly birth?: string | number;
  readonly id?: string;
  readonly place?: string;
  readonly group?: HouseholdClass | null;
  readonly people?: number | null;
  readonly code?: string;
  /** Further members: "name birth". */
  readonly members?: readonly string[];
  readonly told?: readonly Told[];
  readonly cell?: string;
}

const person = (
  name: string,
  birth: string | number | undefined,
  id: string | undefined,
  place: string,
): Person => ({
  name: nameKey(name),
  bare: plainKey(name),
  birth: birth === undefined ? null : readBirth(birth),
  id: id === undefined ? null : readCitizenId(id, idProvinces()),
  place,
});

function household(
  name: string,
  {
    birth,
    id,
    place = 'a',
    group = 'poor',
    people = 4,
    code = '',
    members = [],
    told = [],
    cell = 'B5',
  }: Written = {},
): RegisterHousehold {
  return {
    place: { name: `Thôn ${place}`, key: place },
    group,
    people: people === null ? null : dec(people),
    code,
    told: new Set(told),
    cell: { sheet: 'S', cell },
    persons: [
      person(name, birth, id, place),
      ...members.map((member) =>
        person(member.replace(/\s*\d+$/, ''), /\d+$/.exec(member)?.[0], undefined, place),
      ),
    ],
  };
}

/** "0>1 certain same-id" for a link, "0?1 reason" for a doubt, "0/1" for a household that left another, "0\1" for one that went into another. */
function linked(
  old: readonly RegisterHousehold[],
  now: readonly RegisterHousehold[],
  decisions?: Decisions,
): string[] {
  const all = linkHouseholds(old, now, decisions);
  for (const [at, link] of all.splits) expect(link.now).toBe(at);
  for (const [at, link] of all.mergers) expect(link.old).toBe(at);
  for (const doubt of all.doubts) expect(doubt.grade).toBe('possible');
  return [
    ...all.links.map((link) => `${link.old}>${link.now} ${link.grade} ${link.reason}`),
    ...all.doubts.map((link) => `${link.old}?${link.now} ${link.reason}`),
    ...[...all.splits.values()].map(
      (link) => `${link.old}/${link.now} ${link.grade} ${link.reason}`,
    ),
    ...[...all.mergers.values()].map(
      (link) => `${link.old}\\${link.now} ${link.grade} ${link.reason}`,
    ),
  ];
}
/** Two lines alone, the same in either direction. */
function both(first: RegisterHousehold, second: RegisterHousehold): string[] {
  expect(linked([second], [first])).toEqual(linked([first], [second]));
  return linked([first], [second]);
}

const HONG = 'Đinh Thị Hồng';
const [ID, NEAR, FAR] = ['051000000001', '051000000002', '051000000099'];

describe('the heads', () => {
  test('of one number are one, by the name', () => {
    expect(both(household(HONG, { id: ID }), household(HONG, { id: ID, place: 'b' }))).toEqual([
      '0>0 certain same-id',
    ]);
    expect(
      both(household(HONG, { id: ID }), household('Dinh Thi Hong', { id: ID, place: 'b' })),
    ).toEqual(['0>0 certain same-id']);
    expect(
      both(household(HONG, { id: ID }), household('Đinh Thị Hồngg', { id: ID, place: 'b' })),
    ).toEqual(['0>0 certain same-id-slip']);
  });
  test('of one number and another name need year and hamlet', () => {
    const other = (more: Written) =>
      both(
        household(HONG, { id: ID, birth: 1990 }),
        household('Phạm Văn Nam', { id: ID, ...more }),
      );
    expect(other({ birth: 1990 })).toEqual(['0>0 probable same-id-other-name']);
    expect(other({ birth: 1990, place: 'b' })).toEqual(['0?0 same-id-other-name']);
    expect(other({ birth: 1991 })).toEqual(['0?0 same-id-other-name']);
    expect(other({})).toEqual(['0?0 same-id-other-name']);
    expect(both(household(HONG, { id: ID }), household('Phạm Văn Nam', { id: ID }))).toEqual([
      '0?0 same-id-other-name',
    ]);
  });
  test('of one old number', () => {
    const old = '212345678';
    expect(both(household(HONG, { id: old }), household(HONG, { id: old, place: 'b' }))).toEqual([
      '0>0 probable same-old-id',
    ]);
    expect(
      both(household(HONG, { id: old }), household('Đinh Thị Hồngg', { id: old, place: 'b' })),
    ).toEqual(['0>0 probable same-old-id-other-name']);
    expect(both(household(HONG, { id: old }), household('Phạm Văn Nam', { id: old }))).toEqual([
      '0?0 same-old-id-other-name',
    ]);
  });
  test('of one name and birth', () => {
    const again = (more: Written, birth: Written['birth'] = 1990) =>
      both(household(HONG, { birth }), household(HONG, { birth, ...more }));
    expect(again({})).toEqual(['0>0 probable same-year-place']);
    expect(again({ place: 'b' })).toEqual(['0?0 same-year-elsewhere']);
    expect(again({ place: 'b' }, '05/03/1990')).toEqual(['0>0 probable same-birthday']);
    expect(again({ birth: '07/04/1990' }, '05/03/1990')).toEqual(['0?0 same-year']);
  });
  test('of one name and birth and two numbers', () => {
    const numbers = (id: string, place: string) =>
      both(household(HONG, { birth: 1990, id: ID }), household(HONG, { birth: 1990, id, place }));
    expect([numbers(NEAR, 'a'), numbers(NEAR, 'b'), numbers(FAR, 'a'), numbers(FAR, 'b')]).toEqual([
      ['0>0 probable near-ids'],
      ['0?0 near-ids'],
      ['0?0 two-ids'],
      [],
    ]);
  });
  test('of one name and hamlet are one where no birth could tell and nobody else is called so', () => {
    expect(both(household(HONG), household(HONG))).toEqual(['0>0 probable same-place']);
    expect(both(household(HONG), household(HONG, { birth: 1990 }))).toEqual([
      '0>0 probable same-place',
    ]);
    expect(both(household(HONG), household(HONG, { place: 'b' }))).toEqual([
      '0?0 same-name-elsewhere',
    ]);
    expect(linked([household(HONG)], [household(HONG), household(HONG)])).toEqual([
      '0?0 same-place',
      '0?1 same-place',
    ]);
    expect(linked([household(HONG), household(HONG, { place: 'b' })], [household(HONG)])).toEqual([
      '0>0 probable same-place',
    ]);
  });
  test('without accents in one register', () => {
    expect(
      both(household(HONG, { birth: 1990 }), household('Dinh Thi Hong', { birth: 1990 })),
    ).toEqual(['0>0 probable unaccented']);
    expect(
      linked(
        [household(HONG, { birth: 1990 })],
        [
          household('Dinh Thi Hong', { birth: 1990 }),
          household('Đinh Thị Hóng', { birth: 1990, code: 'x' }),
        ],
      ),
    ).toEqual(['0?0 unaccented', '0?1 unaccented']);
  });
  test('without accents are in doubt where another head is called so too', () => {
    const [accented, plain, namesake] = [
      household(HONG, { birth: 1990 }),
      household('Dinh Thi Hong', { birth: 1990 }),
      household('Đinh Thi Hông', { birth: 1950 }),
    ];
    expect(linked([accented], [plain, namesake])).toEqual(['0?0 unaccented']);
    expect(linked([accented, namesake], [plain])).toEqual(['0?0 unaccented']);
    expect(
      linked([plain], [accented, { ...namesake, place: { name: 'Thôn b', key: 'b' } }]),
    ).toEqual(['0>0 probable unaccented']);
  });
  test('of one year in one hamlet by one code', () => {
    expect(
      both(
        household(HONG, { birth: 1990, code: 'H1' }),
        household(HONG, { birth: 1990, code: 'H1', place: 'b' }),
      ),
    ).toEqual(['0?0 same-year-elsewhere']);
    const days = (code: string) =>
      both(
        household(HONG, { birth: '05/03/1990', code }),
        household(HONG, { birth: '07/04/1990', code: 'H1' }),
      );
    expect([days('H1'), days('H2')]).toEqual([['0>0 probable same-year'], ['0?0 same-year']]);
    expect(
      both(household(HONG, { birth: '05/03/1990' }), household(HONG, { birth: '07/04/1990' })),
    ).toEqual(['0?0 same-year']);
  });
  test('whose names differ by a slip', () => {
    const slip = (more: Written, own: Written = {}) =>
      both(household('Hồ Thị Hoa', own), household('Hồ Thị Hoan', more));
    expect(slip({ birth: '05/03/1990' }, { birth: '05/03/1990' })).toEqual([
      '0>0 probable slip-of-name',
    ]);
    expect(slip({ birth: 1990 }, { birth: 1990 })).toEqual(['0?0 slip-of-name']);
    expect(slip({ birth: '05/03/1990', place: 'b' }, { birth: '05/03/1990' })).toEqual([
      '0?0 slip-of-name',
    ]);
    expect(slip({ birth: 1991 }, { birth: 1990 })).toEqual([]);
    expect(slip({})).toEqual(['0?0 slip-of-name']);
    expect(slip({ place: 'b' })).toEqual([]);
    expect(slip({ id: FAR }, { id: ID })).toEqual([]);
    expect(slip({ id: NEAR }, { id: ID })).toEqual(['0?0 slip-of-name']);
    expect(slip({ id: FAR })).toEqual(['0?0 slip-of-name']);
    expect(both(household('An', {}), household('Ân', {}))).toEqual(['0?0 slip-of-name']);
    expect(both(household('An', {}), household('Anh', {}))).toEqual([]);
  });
  test('of one name and hamlet and another birth', () => {
    expect(both(household(HONG, { birth: 1990 }), household(HONG, { birth: 1991 }))).toEqual([
      '0?0 other-birth',
    ]);
    expect(
      both(household(HONG, { birth: 1990, id: ID }), household(HONG, { birth: 1991, id: NEAR })),
    ).toEqual(['0?0 other-birth']);
    expect(
      both(household(HONG, { birth: 1990, id: ID }), household(HONG, { birth: 1991, id: FAR })),
    ).toEqual([]);
    expect(
      both(household(HONG, { birth: 1990 }), household(HONG, { birth: 1991, place: 'b' })),
    ).toEqual([]);
  });
});

describe('where several would do', () => {
  test('nothing is decided, unless hamlet or code single one out', () => {
    const one = household(HONG, { birth: '05/03/1990' });
    expect(linked([one], [one, one])).toEqual(['0?0 same-birthday', '0?1 same-birthday']);
    expect(linked([one, one], [one])).toEqual(['0?0 same-birthday', '1?0 same-birthday']);
    expect(linked([one], [household(HONG, { birth: '05/03/1990', place: 'b' }), one])).toEqual([
      '0>1 probable same-birthday',
    ]);
    const coded = household(HONG, { birth: '05/03/1990', code: 'H1' });
    expect(linked([coded], [one, coded])).toEqual(['0>1 probable same-birthday']);
  });
  test('the surer evidence is taken first, and frees the rest', () => {
    expect(
      linked(
        [household(HONG, { birth: 1990, id: ID }), household(HONG, { birth: 1990 })],
        [household(HONG, { birth: 1990 }), household(HONG, { birth: 1990, id: ID })],
      ),
    ).toEqual(['0>1 certain same-id', '1>0 probable same-year-place']);
  });
  test('what is taken leaves one choice for the others', () => {
    const born = (place: string) => household(HONG, { birth: '05/03/1990', place });
    expect(linked([born('a'), born('c')], [born('a'), born('d')])).toEqual([
      '0>0 probable same-birthday',
      '1>1 probable same-birthday',
    ]);
    expect(linked([born('c'), born('a')], [born('d'), born('a')])).toEqual([
      '1>1 probable same-birthday',
      '0>0 probable same-birthday',
    ]);
  });
  test('persons in common count more than the hamlet', () => {
    const shared = household(HONG, {
      birth: '05/03/1990',
      place: 'b',
      members: ['Đinh Văn Ba 2010'],
    });
    const at = household(HONG, { birth: '05/03/1990', members: ['Đinh Văn Ba 2010'] });
    expect(
      linked(
        [at],
        [
          household(HONG, { birth: '05/03/1990' }),
          { ...shared, persons: shared.persons.map((one) => ({ ...one, place: 'a' })) },
        ],
      ),
    ).toEqual(['0>1 probable same-birthday']);
  });
});

describe('the persons beside the heads', () => {
  const members = ['Đinh Văn Ba 2010', 'Đinh Văn Bốn 2012'];
  test('raise weak evidence about the heads', () => {
    const days = (more: Written) =>
      linked(
        [household(HONG, { birth: '05/03/1990', members })],
        [household(HONG, { birth: '07/04/1990', ...more })],
      );
    expect(days({ members })).toEqual(['0>0 probable same-year']);
    expect(days({ members: members.slice(0, 1) })).toEqual(['0>0 probable same-year']);
    expect(days({})).toEqual(['0?0 same-year']);
    expect(
      linked(
        [household(HONG, { birth: 1990, id: ID, members })],
        [household(HONG, { birth: 1990, id: FAR, members: members.slice(0, 1) })],
      ),
    ).toEqual(['0?0 two-ids']);
  });
  test('are a household that goes on under another head', () => {
    const family = (before: readonly string[], after: readonly string[]) =>
      linked(
        [household('Lò Văn Cũ', { birth: 1950, members: before })],
        [household('Vi Thị Mới', { birth: 1975, members: after })],
      );
    expect(family(members, members)).toEqual(['0>0 probable members']);
    expect(family(members, members.slice(0, 1))).toEqual([expect.stringContaining('0?0')]);
    expect(family(members, ['Đinh Văn Năm 2014'])).toEqual([]);
    expect(
      family(
        [...members, 'Đinh Văn Sáu 2001', 'Đinh Văn Bảy 2002'],
        [...members, 'Đinh Văn Tám 2003', 'Đinh Văn Chín 2004'],
      ),
    ).toEqual([expect.stringContaining('0?0')]);
  });
  test('are the old head and the new one', () => {
    expect(
      linked(
        [household('Lò Văn Cũ', { birth: 1950, members: ['Vi Thị Mới 1975'] })],
        [household('Vi Thị Mới', { birth: 1975 })],
      ),
    ).toEqual(['0>0 probable members']);
    expect(
      linked(
        [
          household('Lò Văn Cũ', {
            birth: 1950,
            members: ['Vi Thị Mới 1975', 'Đinh Văn Ba 2010', 'Đinh Văn Tư 2011'],
          }),
        ],
        [household('Vi Thị Mới', { birth: 1975, members: ['Lê Văn Sáu 2001', 'Lê Văn Bảy 2002'] })],
      ),
    ).toEqual(['0/0 probable same-year-place']);
  });
  test('that leave a household that goes on are a split, and that come into one are a merger', () => {
    const parent = household(HONG, {
      birth: 1950,
      id: ID,
      members: ['Đinh Văn Con 1985', 'Đinh Văn Ba 2010'],
    });
    const child = household('Đinh Văn Con', { birth: 1985 });
    expect(linked([parent], [household(HONG, { birth: 1950, id: ID }), child])).toEqual([
      '0>0 certain same-id',
      '0/1 probable same-year-place',
    ]);
    expect(linked([household(HONG, { birth: 1950, id: ID }), child], [parent])).toEqual([
      '0>0 certain same-id',
      '1\\0 probable same-year-place',
    ]);
  });
});

describe('codes', () => {
  const stay = (
    count: number,
    more: readonly [RegisterHousehold, RegisterHousehold][],
    changed = 0,
  ): string[] => {
    const known = Array.from({ length: count }, (_, index) =>
      household(`Người Thứ ${index}`, {
        id: `0510000001${String(index).padStart(2, '0')}`,
        code: `K${index}`,
      }),
    );
    const after = known.map((one, index) =>
      index < changed ? { ...one, code: `Z${index}` } : one,
    );
    return linked(
      [...known, ...more.map(([one]) => one)],
      [...after, ...more.map(([, one]) => one)],
    )
      .filter((line) => !line.endsWith('same-id'))
      .map((line) =>
        line.replace(/\d+/g, (at) => String(Number(at) - count)).replace(/^-?\d+(.)-?\d+/, '$1'),
      );
  };
  const pair = (one: Written, other: Written): [RegisterHousehold, RegisterHousehold] => [
    household('Lò Văn Cũ', { birth: 1950, ...one }),
    household('Vi Thị Mới', { birth: 1975, ...other }),
  ];
  test('that stay join a household with another head', () => {
    expect(stay(3, [pair({ code: 'H1' }, { code: 'H1' })])).toEqual(['> probable same-code']);
    expect(stay(2, [pair({ code: 'H1' }, { code: 'H1' })])).toEqual([]);
    expect(stay(3, [pair({ code: 'H1' }, { code: 'H2' })])).toEqual([]);
    expect(stay(3, [pair({ code: '' }, { code: '' })])).toEqual([]);
    expect(stay(3, [pair({ code: 'H1' }, { code: 'H1', place: 'b' })])).toEqual(['? same-code']);
    expect(
      stay(3, [
        pair(
          { code: 'H1', members: ['Đinh Văn Ba 2010'] },
          { code: 'H1', members: ['Lê Văn Sáu 2001'] },
        ),
      ]),
    ).toEqual(['? same-code']);
    expect(stay(3, [pair({ code: 'H1', members: ['Đinh Văn Ba 2010'] }, { code: 'H1' })])).toEqual([
      '> probable same-code',
    ]);
  });
  test('that are not written tell nothing of those that are', () => {
    const known = Array.from({ length: 3 }, (_, index) =>
      household(`Người Thứ ${index}`, { id: `05100000010${index}` }),
    );
    const [one, other] = pair({ code: 'H1' }, { code: 'H1' });
    expect(linked([...known, one], [...known, other])).toHaveLength(3);
    expect(
      linked(
        [...known.map((known, index) => ({ ...known, code: `K${index}` })), one],
        [...known, other],
      ),
    ).toHaveLength(3);
    expect(
      linked(
        [...known, one],
        [...known.map((known, index) => ({ ...known, code: `K${index}` })), other],
      ),
    ).toHaveLength(3);
  });
  test('do not join what the officer has kept apart', () => {
    const known = Array.from({ length: 3 }, (_, index) =>
      household(`Người Thứ ${index}`, { id: `05100000010${index}`, code: `K${index}` }),
    );
    const [one, other] = pair({ code: 'H1' }, { code: 'H1' });
    expect(
      linked([...known, one], [...known, other], { same: [], different: [[3, 3]] }),
    ).toHaveLength(3);
    expect(
      linked([...known, one], [...known, other], { same: [], different: [[3, 0]] }),
    ).toHaveLength(4);
  });
  test('stay where nine of ten do', () => {
    expect(stay(10, [pair({ code: 'H1' }, { code: 'H1' })], 1)).toEqual(['> probable same-code']);
    expect(stay(10, [pair({ code: 'H1' }, { code: 'H1' })], 2)).toEqual([]);
  });
  test('that stay stand against another name for the same code', () => {
    const days: [RegisterHousehold, RegisterHousehold] = [
      household(HONG, { birth: '05/03/1990', code: 'H1' }),
      household(HONG, { birth: '05/03/1990', code: 'H2' }),
    ];
    expect(stay(3, [days])).toEqual(['? same-birthday']);
    expect(stay(2, [days])).toEqual(['> probable same-birthday']);
    expect(stay(3, [[days[0], { ...days[1], code: '' }]])).toEqual(['> probable same-birthday']);
    expect(stay(3, [[{ ...days[0], code: '' }, days[1]]])).toEqual(['> probable same-birthday']);
  });
  test('that begin anew in each hamlet are compared within it', () => {
    const twice = [
      pair({ code: 'H1' }, { code: 'H1', place: 'b' }),
      [
        household('Hà Văn Ba', { birth: 1960, code: 'H1', place: 'c' }),
        household('Mùa A Tư', { birth: 1990, code: 'H1', place: 'c' }),
      ] as [RegisterHousehold, RegisterHousehold],
    ];
    expect(stay(3, twice)).toEqual(['> probable same-code']);
  });
});

describe('what the officer has decided', () => {
  test('joins, and keeps apart', () => {
    const [one, other] = [household(HONG, { id: ID }), household('Phạm Văn Nam')];
    expect(linked([one, other], [one, other], { same: [[0, 1]], different: [] })).toEqual([
      '0>1 certain officer',
    ]);
    expect(linked([one], [one], { same: [], different: [[0, 0]] })).toEqual([]);
    expect(
      linked([household('Hồ Thị Hoa')], [household('Hồ Thị Hoan')], {
        same: [],
        different: [[0, 0]],
      }),
    ).toEqual([]);
    expect(linked([one, other], [other, one], { same: [], different: [[0, 0]] })).toEqual([
      '0>1 certain same-id',
      '1>0 probable same-place',
    ]);
  });
});

describe('what happened', () => {
  const side = (households: readonly RegisterHousehold[], complete = false): RegisterSide => ({
    households,
    complete,
  });
  const NOTHING: Assumptions = { absent: null, fresh: null };
  const none: Linked = { links: [], doubts: [], splits: new Map(), mergers: new Map() };
  const link = (old: number, now: number) => ({
    old,
    now,
    grade: 'certain' as const,
    reason: 'same-id' as const,
  });
  const moved = (
    old: RegisterSide,
    now: RegisterSide,
    given: Partial<Linked> = {},
    assume: Assumptions = NOTHING,
  ) =>
    movesOf(old, now, { ...none, ...given }, assume).map(
      (move) =>
        `${move.old ?? ''}>${move.now ?? ''} ${move.kind}${move.unknown ? ` (${move.unknown})` : ''} ${move.from ?? '-'}→${move.to ?? '-'} ${move.grade} ${move.by}${move.link ? ' linked' : ''}`,
    );
  const goesOn = (
    from: HouseholdClass | null,
    to: HouseholdClass | null,
    before: readonly Told[] = [],
    after: readonly Told[] = [],
  ) =>
    moved(
      side([household('A', { group: from, told: before })]),
      side([household('A', { group: to, told: after })]),
      { links: [link(0, 0)] },
    );

  test.each<[HouseholdClass | null, HouseholdClass | null, string | null]>([
    ['poor', 'poor', 'stays'],
    ['near-poor', 'near-poor', 'stays'],
    ['poor', 'near-poor', 'to-near-poor'],
    ['near-poor', 'poor', 'to-poor'],
    ['poor', 'not-poor', 'above-line'],
    ['near-poor', 'average', 'above-line'],
    ['not-poor', 'poor', 'newly'],
    ['average', 'near-poor', 'newly'],
    ['not-poor', 'average', null],
  ])('a household that was %s and is %s', (from, to, kind) =>
    expect(goesOn(from, to)).toEqual(
      kind === null ? [] : [`0>0 ${kind} ${from}→${to} certain classes linked`],
    ),
  );
  test('of no class nothing is known', () => {
    expect(goesOn(null, 'poor')).toEqual(['0>0 unknown (no-class) -→poor possible classes linked']);
    expect(goesOn('poor', null)).toEqual(['0>0 unknown (no-class) poor→- possible classes linked']);
    expect(goesOn(null, null)).toHaveLength(1);
    expect(goesOn(null, 'not-poor')).toHaveLength(1);
    expect(
      moved(side([household('A', { group: null })]), side([household('B', { group: null })])),
    ).toEqual([
      '0> unknown (no-class) -→- possible register',
      '>0 unknown (no-class) -→- possible register',
    ]);
  });
  test('a household that was poor before has relapsed, where words say so', () => {
    expect(goesOn('not-poor', 'poor', [], ['relapsed'])).toEqual([
      '0>0 relapsed not-poor→poor certain word linked',
    ]);
    expect(goesOn('not-poor', 'poor', ['above-line'])).toEqual([
      '0>0 relapsed not-poor→poor certain word linked',
    ]);
    expect(goesOn('not-poor', 'poor', ['above-line'], ['newly'])).toEqual([
      '0>0 newly not-poor→poor certain classes linked',
    ]);
    expect(goesOn('not-poor', 'poor', ['died'])).toEqual([
      '0>0 newly not-poor→poor certain classes linked',
    ]);
  });
  test('who is in one list alone', () => {
    const [left, came] = [[household('A')], [household('B', { group: 'near-poor' })]];
    expect(moved(side(left), side(came))).toEqual([
      '0> unknown (not-listed) poor→- possible register',
      '>0 unknown (not-listed) -→near-poor possible register',
    ]);
    expect(moved(side(left), side(came), {}, { absent: 'moved-away', fresh: 'newly' })).toEqual([
      '0> moved-away poor→- possible assumption',
      '>0 newly -→near-poor possible assumption',
    ]);
    expect(moved(side(left), side([], true))).toEqual(['0> gone poor→- probable register']);
    expect(moved(side([], true), side(came))).toEqual(['>0 arrived -→near-poor probable register']);
    expect(
      moved(
        side([household('A', { group: 'not-poor' })]),
        side([household('B', { group: 'average' })]),
      ),
    ).toEqual([]);
  });
  test.each<[Told, Told]>([
    ['died', 'moved-in'],
    ['moved-away', 'split'],
    ['merged', 'relapsed'],
    ['above-line', 'newly'],
  ])('the words beside it come before the register: %s, %s', (gone, come) => {
    expect(
      moved(
        side([household('A', { told: [gone] })], true),
        side([household('B', { told: [come] })], true),
      ),
    ).toEqual([`0> ${gone} poor→- probable word`, `>0 ${come} -→poor probable word`]);
    expect(
      moved(side([household('A', { told: [come] })]), side([household('B', { told: [gone] })])),
    ).toEqual([expect.stringContaining('not-listed'), expect.stringContaining('not-listed')]);
  });
  test('doubts come before words, splits and mergers before doubts', () => {
    const [old, now] = [
      side([household('A', { told: ['died'] })], true),
      side([household('B', { told: ['newly'] })], true),
    ];
    expect(moved(old, now, { doubts: [link(0, 0)] })).toEqual([
      '0> unknown (doubtful) poor→- possible register',
      '>0 unknown (doubtful) -→poor possible register',
    ]);
    expect(
      moved(old, now, {
        doubts: [link(0, 0)],
        splits: new Map([[0, link(0, 0)]]),
        mergers: new Map([[0, link(0, 0)]]),
      }),
    ).toEqual([
      '0>0 merged poor→- certain classes linked',
      '0>0 split -→poor certain classes linked',
    ]);
  });
  test('one that has gone and one that has come in one hamlet may be one', () => {
    const gone = (more: Written, come: Written) =>
      moved(side([household('A', more)], true), side([household('B', come)], true));
    expect(gone({}, {})).toEqual([
      '0> unknown (gone-and-come) poor→- possible register',
      '>0 unknown (gone-and-come) -→poor possible register',
    ]);
    expect(gone({}, { place: 'b' })).toEqual([
      '0> gone poor→- probable register',
      '>0 arrived -→poor probable register',
    ]);
    expect(gone({}, { told: ['moved-in'] })).toEqual([
      '0> gone poor→- probable register',
      '>0 moved-in -→poor probable word',
    ]);
    expect(gone({ told: ['died'] }, {})).toEqual([
      '0> died poor→- probable word',
      '>0 arrived -→poor probable register',
    ]);
    expect(gone({ group: 'not-poor' }, {})).toEqual([
      '>0 unknown (gone-and-come) -→poor possible register',
    ]);
    expect(gone({}, { group: 'not-poor' })).toEqual([
      '0> unknown (gone-and-come) poor→- possible register',
    ]);
    expect(
      moved(
        side([household('A'), household('C')], true),
        side([household('C'), household('B', { place: 'b' })], true),
        { links: [link(1, 0)] },
      ),
    ).toEqual([
      '0> gone poor→- probable register',
      '1>0 stays poor→poor certain classes linked',
      '>1 arrived -→poor probable register',
    ]);
    expect(
      moved(side([household('A'), household('C')], true), side([household('C')], true), {
        links: [link(1, 0)],
        splits: new Map(),
        mergers: new Map([[0, link(0, 0)]]),
      })[0],
    ).toBe('0>0 merged poor→- certain classes linked');
    expect(
      moved(side([household('A')], true), side([household('A'), household('B')], true), {
        links: [link(0, 0)],
        splits: new Map([[1, link(0, 1)]]),
      })[1],
    ).toBe('0>1 split -→poor certain classes linked');
  });

  describe('counts in the flow', () => {
    const flow = (group: FlowGroup) =>
      Object.fromEntries(
        group.hamlets.map((place) => [
          place.key,
          Object.entries(place.households)
            .filter(([, figure]) => figure!.count || place.people?.[figure as never])
            .map(([field, figure]) => `${field} ${figure!.value}`)
            .join(', '),
        ]),
      );
    const people = (group: FlowGroup) =>
      Object.fromEntries(
        group.hamlets.map((place) => [
          place.key,
          place.people &&
            Object.entries(place.people)
              .filter(([, figure]) => !figure!.value.isZero())
              .map(([field, figure]) => `${field} ${figure!.value}`)
              .join(', '),
        ]),
      );
    const tallied = (
      old: RegisterSide,
      now: RegisterSide,
      given: Partial<Linked> = {},
      assume: Assumptions = NOTHING,
    ) => tally(old, now, movesOf(old, now, { ...none, ...given }, assume), '2025-12-31');

    test('a household that stays, with a child more', () => {
      const all = tallied(side([household('A')]), side([household('A', { people: 5 })]), {
        links: [link(0, 0)],
      });
      expect(flow(all.poor)).toEqual({ a: 'opening 1, closing 1' });
      expect(people(all.poor)).toEqual({ a: 'opening 4, otherIncrease 1, closing 5' });
      expect(flow(all.nearPoor)).toEqual({ a: '' });
      expect(
        people(
          tallied(side([household('A')]), side([household('A', { people: 1 })]), {
            links: [link(0, 0)],
          }).poor,
        ),
      ).toEqual({ a: 'opening 4, otherDecrease 3, closing 1' });
      expect(all).toMatchObject({
        betweenHamlets: 0,
        withoutPeople: [],
        undecided: { poor: { decrease: 0, increase: 0 }, nearPoor: { decrease: 0, increase: 0 } },
      });
      expect(all.poor).toMatchObject({
        asOf: '2025-12-31',
        declared: null,
        tables: [],
        hamlets: [{ name: 'Thôn a', key: 'a', note: null, cell: { sheet: 'S', cell: 'B5' } }],
      });
    });
    test('a household that changes its class, and then its people', () => {
      const all = tallied(
        side([household('A')]),
        side([household('A', { group: 'near-poor', people: 3 })]),
        { links: [link(0, 0)] },
      );
      expect([flow(all.poor), people(all.poor)]).toEqual([
        { a: 'opening 1, becomes 1' },
        { a: 'opening 4, becomes 4' },
      ]);
      expect([flow(all.nearPoor), people(all.nearPoor)]).toEqual([
        { a: 'comesFrom 1, closing 1' },
        { a: 'otherDecrease 1, comesFrom 4, closing 3' },
      ]);
    });
    test('a household that moves to another hamlet', () => {
      const all = tallied(
        side([household('A', { group: 'near-poor' })]),
        side([household('A', { place: 'b' })]),
        { links: [link(0, 0)] },
      );
      expect([flow(all.nearPoor), flow(all.poor)]).toEqual([
        { a: 'opening 1, becomes 1', b: '' },
        { a: 'otherDecrease 1, comesFrom 1', b: 'otherIncrease 1, closing 1' },
      ]);
      expect(people(all.poor)).toEqual({
        a: 'otherDecrease 4, comesFrom 4',
        b: 'otherIncrease 4, closing 4',
      });
      expect(all.betweenHamlets).toBe(1);
    });
    test.each<[Written, string]>([
      [{ told: ['above-line'] }, 'crossesLine'],
      [{ told: ['died'] }, 'otherDecrease'],
      [{ told: ['moved-away'] }, 'otherDecrease'],
      [{ told: ['merged'] }, 'otherDecrease'],
      [{}, 'otherDecrease'],
    ])('a household that leaves: %j', (written, field) => {
      const all = tallied(
        side([household('A', written)], true),
        side([household('B', { group: 'not-poor', place: 'b' })], true),
      );
      expect([flow(all.poor), people(all.poor)]).toEqual([
        { a: `opening 1, ${field} 1` },
        { a: `opening 4, ${field} 4` },
      ]);
    });
    test.each<[Written, string]>([
      [{ told: ['relapsed'] }, 'relapsed'],
      [{ told: ['newly'] }, 'newlyPoor'],
      [{ told: ['moved-in'] }, 'otherIncrease'],
      [{ told: ['split'] }, 'otherIncrease'],
      [{}, 'otherIncrease'],
    ])('a household that comes: %j', (written, field) => {
      const all = tallied(
        side([household('B', { group: 'not-poor', place: 'b' })], true),
        side([household('A', written)], true),
      );
      expect([flow(all.poor), people(all.poor)]).toEqual([
        { a: `${field} 1, closing 1` },
        { a: `${field} 4, closing 4` },
      ]);
    });
    test('what is not known is counted in no way', () => {
      const all = tallied(
        side([household('A'), household('B', { group: 'near-poor' })]),
        side([
          household('C'),
          household('D', { group: 'near-poor' }),
          household('E', { group: 'near-poor' }),
        ]),
      );
      expect(all.undecided).toEqual({
        poor: { decrease: 1, increase: 1 },
        nearPoor: { decrease: 1, increase: 2 },
      });
      expect([flow(all.poor), flow(all.nearPoor)]).toEqual([
        { a: 'opening 1, closing 1' },
        { a: 'opening 1, closing 2' },
      ]);
    });
    test('no people are counted where one household does not say, and its cell is told', () => {
      const all = tallied(
        side([
          household('A', { people: null, cell: 'B7' }),
          household('X', { group: 'not-poor', people: null }),
        ]),
        side([household('A')]),
        { links: [link(0, 0)] },
      );
      expect(all.withoutPeople).toEqual([{ sheet: 'S', cell: 'B7' }]);
      expect(people(all.poor)).toEqual({ a: null });
    });
    test('cells are kept up to fifty', () => {
      const many = Array.from({ length: 60 }, (_, row) =>
        household(`A${row}`, { cell: `B${row}` }),
      );
      const [hamlet] = tallied(side(many), side([])).poor.hamlets;
      expect([
        hamlet!.households.opening!.cells.length,
        hamlet!.households.opening!.count,
        hamlet!.households.closing!.cells,
      ]).toEqual([50, 60, []]);
      expect(hamlet!.households.opening!.cells[1]).toEqual({ sheet: 'S', cell: 'B1' });
    });
  });
});
