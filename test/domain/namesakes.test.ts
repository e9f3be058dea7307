/** Edges of telling persons apart: what is not known, names borne by many, groups of more than two lines. */
import { readBirth } from '../../src/domain/birth';
import { readCitizenId } from '../../src/domain/citizen-id';
import { nameKey, plainKey } from '../../src/domain/match-key';
import { joined } from '../../src/domain/persons/groups';
import { matchPersons } from '../../src/domain/persons/match';
import type { Person } from '../../src/domain/persons/person';
import { idProvinces } from '../../src/regulations/people';

type Line = readonly [
  name: string,
  birth: string | number | null,
  id: string | null,
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
/** Two lines are judged alike in either order. */
const both = (first: Line, second: Line): string[] => {
  expect(told(second, first)).toEqual(told(first, second));
  return told(first, second);
};
const many = (count: number, line: (index: number) => Line): string[] =>
  told(...Array.from({ length: count }, (_, index) => line(index)));
const upTo = (count: number): string => Array.from({ length: count }, (_, index) => index).join();

const HONG = 'Đinh Thị Hồng';

describe('two lines of one name', () => {
  test('without a hamlet are in no hamlet together', () => {
    expect(both([HONG, 1990, null, ''], [HONG, 1990, null, ''])).toEqual([
      'possible same-year 0,1',
    ]);
    expect(both([HONG, 1990, null, ''], [HONG, 1990, null, 'b'])).toEqual([
      'possible same-year 0,1',
    ]);
    expect(both([HONG, null, null, ''], [HONG, null, null, ''])).toEqual([
      'possible same-name 0,1',
    ]);
    expect(both([HONG, null, null, ''], [HONG, 1990, null, 'b'])).toEqual([
      'possible same-name 0,1',
    ]);
  });
  test('of which one has a day and the other a year alone have one year', () => {
    expect(both([HONG, '05/03/1990', null, 'a'], [HONG, 1990, null, 'a'])).toEqual([
      'probable same-year-place 0,1',
    ]);
  });
  test('of two days in one year are one person in one hamlet only', () => {
    expect(both([HONG, '05/03/1990', null, 'a'], [HONG, '07/04/1990', null, 'a'])).toEqual([
      'possible same-year 0,1',
    ]);
    expect(both([HONG, '05/03/1990', null, 'a'], [HONG, '07/04/1990', null, 'b'])).toEqual([]);
    expect(both([HONG, '05/03/1990', null, ''], [HONG, '07/04/1990', null, ''])).toEqual([]);
  });
  test('of two numbers need the same day, or a year without one', () => {
    const [one, two] = ['051000000001', '051000000099'];
    expect(both([HONG, 1990, one, 'a'], [HONG, 1990, two, 'a'])).toEqual(['possible two-ids 0,1']);
    expect(both([HONG, '05/03/1990', one, 'a'], [HONG, '05/03/1990', two, 'a'])).toEqual([
      'possible two-ids 0,1',
    ]);
    expect(both([HONG, '05/03/1990', one, 'a'], [HONG, '07/04/1990', two, 'a'])).toEqual([]);
    expect(both([HONG, null, one, 'a'], [HONG, 1990, two, 'a'])).toEqual([]);
  });
  test('of which one number is an old one, or unclear, are told apart by nothing', () => {
    expect(both([HONG, 1990, '051000000001', 'a'], [HONG, 1990, '212345678', 'a'])).toEqual([
      'probable same-year-place 0,1',
    ]);
    expect(both([HONG, 1990, '212345678', 'a'], [HONG, 1990, '212345679', 'a'])).toEqual([
      'probable same-year-place 0,1',
    ]);
    expect(both([HONG, 1990, '051000000001', 'a'], [HONG, 1990, '0510001', 'a'])).toEqual([
      'probable same-year-place 0,1',
    ]);
  });
});

test('lines without a name are nobody', () =>
  expect(told(['', 1990, null, 'a'], ['', 1990, null, 'a'])).toEqual([]));

test('a third line without the old number is told by name beside the two that share it', () => {
  expect(
    told([HONG, 1990, '212345678', 'a'], [HONG, 1990, '212345678', 'a'], [HONG, 1990, null, 'a']),
  ).toEqual(['probable same-old-id 0,1', 'probable same-year-place 0,1,2']);
});

describe('a name borne by many', () => {
  test('is compared line by line up to twelve, and by year and hamlet above', () => {
    const inHamlets = (index: number): Line => [HONG, 1990, null, `thôn ${index}`];
    expect(many(12, inHamlets)).toEqual([`possible same-year-elsewhere ${upTo(12)}`]);
    expect(many(13, inHamlets)).toEqual([`possible same-year ${upTo(13)}`]);
  });
  test('without hamlets is no one hamlet', () => {
    expect(many(13, () => [HONG, 1990, null, ''])).toEqual([`possible same-year ${upTo(13)}`]);
    expect(many(13, () => [HONG, null, null, ''])).toEqual([`possible same-name ${upTo(13)}`]);
  });
});

describe('a name without its accents', () => {
  const PLAIN = 'Dinh Thi Hong';
  test('is beside the accented one a sign', () =>
    expect(both([PLAIN, 1990, null, 'a'], [HONG, 1990, null, 'a'])).toEqual([
      'possible unaccented 0,1',
    ]));
  test('is none without hamlet or year, or of another name', () => {
    expect(both([PLAIN, 1990, null, ''], [HONG, 1990, null, ''])).toEqual([]);
    expect(both([PLAIN, null, null, 'a'], [HONG, null, null, 'a'])).toEqual([]);
    expect(both([PLAIN, 1990, null, 'a'], [HONG, 1991, null, 'a'])).toEqual([]);
    expect(both([PLAIN, 1990, null, 'a'], ['Phạm Văn Nam', 1990, null, 'a'])).toEqual([]);
  });
  test('is none where nobody has accents, or all have', () => {
    expect(both([PLAIN, 1990, null, 'a'], [PLAIN, 1990, null, 'a'])).toEqual([
      'probable same-year-place 0,1',
    ]);
    expect(both([HONG, 1990, null, 'a'], [HONG, 1990, null, 'a'])).toEqual([
      'probable same-year-place 0,1',
    ]);
  });
});

test('pairs make groups, each in order and in the order of their first', () => {
  expect(
    joined([
      [7, 8],
      [5, 2],
      [1, 5],
      [9, 8],
    ]),
  ).toEqual([
    [1, 2, 5],
    [7, 8, 9],
  ]);
});
