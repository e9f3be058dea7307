import { stepsOf } from '../make/work';
import fc from 'fast-check';
import { readBirth } from '../../src/domain/birth';
import { readCitizenId } from '../../src/domain/citizen-id';
import { nameKey, plainKey } from '../../src/domain/match-key';
import { matchPersons } from '../../src/domain/persons/match';
import type { Person } from '../../src/domain/persons/person';
import { idProvinces } from '../../src/regulations/people';
import { runs } from './runs';

type Line = readonly [
  name: string,
  birth: string | number | null,
  id: string | number | null,
  place: string,
];

const person = ([name, birth, id, place]: Line): Person => ({
  name: nameKey(name),
  bare: plainKey(name),
  birth: birth === null ? null : readBirth(birth),
  id: id === null ? null : readCitizenId(id, idProvinces()),
  place,
});
const told = (...lines: Line[]): string[] =>
  matchPersons(lines.map(person)).map(
    (match) => `${match.grade} ${match.reason} ${match.lines.join(',')}`,
  );

const HONG = 'Đinh Thị Hồng';

describe('one number', () => {
  test('joins lines whatever the name looks like', () => {
    expect(
      told(
        [HONG.normalize('NFC'), null, '051000000001', 'a'],
        ['ĐINH THỊ HỒNG '.normalize('NFD'), null, 51000000001, 'a'],
      ),
    ).toEqual(['certain same-id 0,1']);
  });
  test('with two names is said to have two', () => {
    expect(
      told([HONG, 1990, '051000000001', 'a'], ['Phạm Văn Nam', 1970, '051000000001', 'b']),
    ).toEqual(['certain same-id-other-name 0,1']);
  });
  test('with one name and another without accents is one person', () => {
    expect(
      told([HONG, 1990, '051000000001', 'a'], ['Dinh Thi Hong', 1990, '051000000001', 'a']),
    ).toEqual(['certain same-id 0,1']);
  });
  test('of an old card is a weaker key', () => {
    expect(told([HONG, null, '212345678', 'a'], [HONG, null, 212345678, 'b'])).toEqual([
      'probable same-old-id 0,1',
    ]);
    expect(told([HONG, null, '212345678', 'a'], ['Phạm Văn Nam', null, '212345678', 'b'])).toEqual([
      'possible same-old-id-other-name 0,1',
    ]);
  });
});

describe('one name', () => {
  test.each<[string, Line, Line, string[]]>([
    [
      'one day of birth in two hamlets',
      [HONG, '05/03/1990', null, 'a'],
      [HONG, '05/03/1990', null, 'b'],
      ['probable same-birthday 0,1'],
    ],
    [
      'one year and hamlet, a number missing',
      [HONG, 1990, '051000000001', 'a'],
      [HONG, 1990, null, 'a'],
      ['probable same-year-place 0,1'],
    ],
    [
      'one year, two hamlets, a number missing',
      [HONG, 1990, '051000000001', 'a'],
      [HONG, 1990, null, 'b'],
      ['possible same-year-elsewhere 0,1'],
    ],
    [
      'nothing else known, two hamlets',
      [HONG, null, '051000000001', 'a'],
      [HONG, 1990, null, 'b'],
      ['possible same-name-elsewhere 0,1'],
    ],
    [
      'nothing else known, one hamlet',
      [HONG, null, null, 'a'],
      [HONG, 1990, null, 'a'],
      ['possible same-place 0,1'],
    ],
    [
      'one year and two numbers',
      [HONG, 1990, '051000000001', 'a'],
      [HONG, 1990, '051000000977', 'a'],
      ['possible two-ids 0,1'],
    ],
    [
      'one year and two numbers that a slip explains',
      [HONG, 1990, '051000000001', 'a'],
      [HONG, 1990, '051000000007', 'a'],
      ['probable near-ids 0,1'],
    ],
    ['two years of birth', [HONG, 1990, null, 'a'], [HONG, 1991, null, 'a'], []],
    [
      'two numbers and no birth',
      [HONG, null, '051000000001', 'a'],
      [HONG, null, '051000000977', 'a'],
      [],
    ],
    [
      'two days of one year in two hamlets',
      [HONG, '05/03/1990', null, 'a'],
      [HONG, '06/04/1990', null, 'b'],
      [],
    ],
    ['a longer name', [HONG, 1990, null, 'a'], ['Đinh Thị Hồng Anh', 1990, null, 'a'], []],
    ['other accents', ['Đinh Thị Hoa', 1990, null, 'a'], ['Đinh Thị Hòa', 1990, null, 'a'], []],
    [
      'no accents at all',
      [HONG, 1990, null, 'a'],
      ['Dinh Thi Hong', 1990, null, 'a'],
      ['possible unaccented 0,1'],
    ],
    [
      'the tone mark on the other letter, and Ð for Đ',
      ['Đinh Thị Thuỷ', 1990, null, 'a'],
      ['Ðinh Thị Thủy', 1990, null, 'a'],
      ['probable same-year-place 0,1'],
    ],
  ])('and %s', (_, first, second, expected) => {
    expect(told(first, second)).toEqual(expected);
  });
});

test('a third line without a number meets the joined pair once', () => {
  expect(
    told(
      [HONG, 1990, '051000000001', 'a'],
      [HONG, 1990, 51000000001, 'a'],
      [HONG, 1990, null, 'b'],
    ),
  ).toEqual(['certain same-id 0,1', 'possible same-year-elsewhere 0,2']);
});

test('many namesakes are told by group, in work that grows with the list', async () => {
  const many = (count: number): Line[] =>
    Array.from({ length: count }, (_, i) => [HONG, 1930 + (i % 80), null, `thôn ${i % 9}`]);
  const steps = (count: number): Promise<number> => {
    const people = many(count).map(person);
    return stepsOf(() => matchPersons(people));
  };
  expect(matchPersons(many(720).map(person))).toHaveLength(80);
  const few = await steps(4000);
  expect(few).toBeGreaterThan(4000);
  // Ten times the lines take a hundred times the steps when each is compared with each.
  expect((await steps(40_000)) / few).toBeLessThan(15);
});

test('the order of the lines does not change who is found', () => {
  const line = fc.tuple(
    fc.constantFrom(HONG, 'Phạm Văn Nam', 'Dinh Thi Hong'),
    fc.constantFrom(null, 1990, 1991),
    fc.constantFrom(null, '051000000001', 51000000001, '212345678'),
    fc.constantFrom('', 'a', 'b'),
  );
  const found = (lines: readonly Line[], names: readonly number[]): string[] =>
    matchPersons(lines.map(person))
      .map(
        (match) =>
          `${match.reason} ${match.lines
            .map((at) => names[at]!)
            .sort((a, b) => a - b)
            .join(',')}`,
      )
      .filter((text) => /^same-(?:old-)?id/.test(text))
      .sort();
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
      const order = lines.map((_, at) => at).reverse();
      expect(
        found(
          order.map((at) => lines[at]!),
          order,
        ),
      ).toEqual(
        found(
          lines,
          lines.map((_, at) => at),
        ),
      );
    }),
    runs(),
  );
});
