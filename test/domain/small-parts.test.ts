/** The edges of small judgements: names in order, words of numbers, terms, slips of the hand, births and numbers of persons. */
import { isDigitSwap, thousandfold } from '../../src/domain/digit-hints';
import { readBirth } from '../../src/domain/birth';
import { differByOneSlip, maskCitizenId, readCitizenId } from '../../src/domain/citizen-id';
import { nameKey, plainKey } from '../../src/domain/match-key';
import { conventionOf, isDash, readNumberText } from '../../src/domain/number-text';
import { matchPersons } from '../../src/domain/persons/match';
import type { Person } from '../../src/domain/persons/person';
import { compareNames } from '../../src/domain/vietnamese-names';
import { isoToSerial } from '../../src/domain/serial-dates';
import { isVietnameseSyllable } from '../../src/domain/syllables';
import { wordChoice } from '../../src/domain/word-choice';
import { workingTerm } from '../../src/domain/working-term';
import { workingDaysBetween, type WorkCalendar } from '../../src/domain/working-days';

describe('names stand in the order of the given name', () => {
  test.each([
    ['Đinh Văn An', 'Phạm Thị Bình'],
    ['Lê Thị An', 'Đinh Văn Ân'],
    ['Bùi Văn An', 'Lê Thị An'],
    ['An', 'Lê Thị An'],
    ['  Bùi  Văn   An ', 'lê thị an'],
    ['', 'An'],
    ['Bùi Văn An', 'LÊ THỊ AN'],
    ['Lê Văn Dung', 'Bùi Văn Dũng'],
    ['Lê Văn Dương', 'Lê Văn Đương'],
  ])('%s before %s', (first, second) => {
    expect(compareNames(first, second)).toBeLessThan(0);
    expect(compareNames(second, first)).toBeGreaterThan(0);
  });
  test('case, blanks and the form of the accents do not count', () => {
    expect(compareNames('ĐINH  văn Ân', ' Đinh Văn Ân'.normalize('NFD'))).toBe(0);
  });
});

test.each([
  ['', 'tư', 'linh', 'nghìn'],
  ['bốn', 'bốn', 'linh', 'nghìn'],
  ['LẺ', 'tư', 'lẻ', 'nghìn'],
  ['ngàn', 'tư', 'linh', 'ngàn'],
  ['bốn; lẻ; ngàn', 'bốn', 'lẻ', 'ngàn'],
  ['bốn,  lẻ/ngàn', 'bốn', 'lẻ', 'ngàn'],
  ['bốn  lẻ'.normalize('NFD'), 'bốn', 'lẻ', 'nghìn'],
  ['tư linh nghìn', 'tư', 'linh', 'nghìn'],
])('the words of numbers in "%s"', (text, four, missingTen, thousand) => {
  expect(wordChoice(text)).toEqual({ four, missingTen, thousand });
});

describe('a term of working days', () => {
  const day = (iso: string): number => isoToSerial(iso)!;
  const free = new Set(['2025-09-01', '2025-09-02'].map(day));
  const calendar: WorkCalendar = (serial) =>
    serial >= day('2026-01-01') ? null : serial % 7 > 1 && !free.has(serial);
  test('ends later by the holidays in it', () => {
    expect(workingTerm(day('2025-08-20'), 15, calendar)).toEqual({
      due: day('2025-09-12'),
      withoutHolidays: day('2025-09-10'),
    });
    expect(workingTerm(day('2025-08-22'), 1, calendar)).toEqual({
      due: day('2025-08-25'),
      withoutHolidays: day('2025-08-25'),
    });
  });
  test('has no end beyond the calendar', () => {
    expect(workingTerm(day('2025-12-30'), 5, calendar)).not.toHaveProperty('due');
  });
  test('is so far away', () => {
    expect(workingDaysBetween(day('2025-09-10'), day('2025-09-12'), calendar)).toBe(2);
    expect(workingDaysBetween(day('2025-09-12'), day('2025-09-10'), calendar)).toBe(-2);
    expect(workingDaysBetween(day('2025-08-29'), day('2025-09-03'), calendar)).toBe(1);
  });
});

test.each<[number | string, number | string, boolean]>([
  [34, 43, true],
  [1001, 1010, true],
  [34, 34, false],
  [34, 53, false],
  [134, 143, true],
  [143, 134, true],
  [340, 431, false],
  [3, 4, false],
  [12, 120, false],
  ['1.2', '2.1', false],
  ['12.5', '21.5', true],
  ['5.12', '5.21', true],
  ['51.2', '5.12', false],
  [12, 31, false],
  [123, 213, true],
  [123, 214, false],
  [21, 13, false],
])('digits of %s and %s changed places: %s', (first, second, swapped) => {
  expect(isDigitSwap(first, second)).toBe(swapped);
});

test('a thousand times as much', () => {
  expect([
    thousandfold(5000, 5),
    thousandfold(5, 5000),
    thousandfold(5, 500),
    thousandfold(0, 0),
    thousandfold('5.5', '0.0055'),
  ]).toEqual([1000, 0.001, null, null, 1000]);
});

describe('numbers of persons', () => {
  const provinces = new Set(['051', '001']);
  const read = (value: string | number): string | null => {
    const id = readCitizenId(value, provinces);
    return id && `${id.kind} ${id.digits}${id.restored ? ' restored' : ''}`;
  };
  test.each<[string | number, string | null]>([
    [0, null],
    [-5, null],
    [NaN, null],
    [Infinity, null],
    [51000000001, 'citizen 051000000001 restored'],
    [1000000012, 'citizen 001000000012 restored'],
    [212345678, 'old 212345678'],
    [212345678.5, 'unclear 212345678'],
    [1e15, 'unclear 1000000000000000'],
    [999999999999998, 'unclear 999999999999998'],
    ['051 000 000 001', 'citizen 051000000001'],
    ['051.000-000–002', 'citizen 051000000002'],
    ["'051000000003", 'citizen 051000000003'],
    ['5.1E+10', 'unclear 51'],
    ['51e10', 'unclear 51'],
    ['51E+10x', 'unclear 5110'],
    ['x51E10', 'unclear 5110'],
    ['chưa có', null],
    ['', null],
    ['-', null],
    ['000000000000', null],
    ['11111', null],
    ['052000000001', 'unclear 052000000001'],
    ['99000000001', 'unclear 99000000001'],
    ['1234', 'unclear 1234'],
    ['0510000000012', 'unclear 0510000000012'],
    ['số 212345678', 'unclear 212345678'],
    ['212345678A', 'unclear 212345678'],
  ])('%s is %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });
  test('are shown masked', () => {
    expect(['051000000001', '212345678', '1234', '12345', '12', ''].map(maskCitizenId)).toEqual([
      '051*****0001',
      '*****5678',
      '****',
      '*2345',
      '**',
      '',
    ]);
  });
  test.each([
    ['12345', '12345', false],
    ['12345', '12346', true],
    ['12345', '12354', true],
    ['12345', '21345', true],
    ['12345', '52341', false],
    ['12345', '1234', false],
    ['12345', '12453', false],
    ['12345', '13256', false],
    ['12345', '21354', false],
    ['12345', '14325', false],
    ['12345', '12399', false],
    ['12', '13', true],
    ['12345', '12353', false],
    ['12345', '12384', false],
  ])('%s and %s differ by one slip: %s', (first, second, slip) => {
    expect(differByOneSlip(first, second)).toBe(slip);
  });
});

test.each<[string | number, { year: number; day: string | null } | null]>([
  [1900, { year: 1900, day: null }],
  [1899, null],
  [2100, { year: 2100, day: null }],
  [2101, { year: 1905, day: '01-10' }],
  [1990.5, null],
  [90, null],
  [0, null],
  [-3, null],
  [99_999_999, null],
  ['1990', { year: 1990, day: null }],
  ['1850', null],
  ['2150', null],
  ['19901', null],
  ['5 tháng 3 năm 1990', { year: 1990, day: '03-05' }],
  ['ngày 15 tháng 12 năm 1990', { year: 1990, day: '12-15' }],
  ['ngày 15tháng12năm1990', { year: 1990, day: '12-15' }],
  ['15 Tháng  12  năm  1990', { year: 1990, day: '12-15' }],
  ['03/05/1990', { year: 1990, day: '03-05' }],
  ['sinh năm 1985', { year: 1985, day: null }],
  ['1985?', { year: 1985, day: null }],
  ['khoảng 1985 (theo hộ khẩu)', { year: 1985, day: null }],
  ['51985', null],
  ['19855', null],
  ['a 2185 b', null],
  ['', null],
  ['1990-1991', { year: 1990, day: null }],
])('the birth %s', (value, expected) => {
  expect(readBirth(value)).toEqual(expected);
});

test.each([
  ['1.234', 'open'],
  ['1.234.567', 'vi'],
  ['1,234,567', 'en'],
  ['12,34', 'vi'],
  ['10.98', 'weak'],
  ['104', 'either'],
  ['0,5', 'vi'],
  ['1.234,5', 'vi'],
  ['1,234.5', 'en'],
  ['0.5', 'weak'],
  ["'104", 'either'],
  ['( 1.234.567 )', 'vi'],
  ['1, 58', 'vi'],
])('what %s proves of a column: %s', (text, convention) => {
  expect(conventionOf(readNumberText(text)!)).toBe(convention);
});

test.each([
  ['-', true],
  ['–', true],
  ['— —', false],
  ['---', true],
  [' - ', true],
  ['-5', false],
  ['5-', false],
  ['', false],
  ['a', false],
])('%s stands for nothing: %s', (text, dash) => {
  expect(isDash(text)).toBe(dash);
});

test.each([
  ["12'345", null],
  ['1 234 567,5', '1234567.5'],
  ['12 34', null],
  ['1 .001', '1001'],
  ['(5) a', null],
  ['a (5)', null],
  ['5 hộ ', '5'],
])('%s holds %s', (text, value) => {
  const read = readNumberText(text);
  expect(read === null ? null : (read.vi ?? read.en)!.toString()).toBe(value);
});

test.each([
  ['gì', true],
  ['giếng', true],
  ['gia', true],
  ['ghe', true],
  ['ghy', false],
  ['gha', false],
  ['nghy', false],
  ['nghe', true],
  ['ge', false],
  ['ga', true],
  ['qua', true],
  ['qu', false],
  ['qa', false],
  ['quê', true],
  ['ke', true],
  ['ka', false],
  ['ca', true],
  ['ce', false],
  ['các', true],
  ['cạc', true],
  ['cảc', false],
  ['cãc', false],
  ['mạt', true],
  ['màt', false],
  ['mãp', false],
  ['tích', true],
  ['tìch', false],
  ['ñi', false],
  ['áá', false],
  ['hộ', true],
  ['bli', false],
  ['bêa', false],
])('%s is a syllable: %s', (word, expected) => {
  expect(isVietnameseSyllable(word)).toBe(expected);
});

test('namesakes too many to compare each with each are told by year, hamlet and number', () => {
  const name = 'Đinh Thị Hồng';
  const one = (year: number | null, place: string, id: string | null = null): Person => ({
    name: nameKey(name),
    bare: plainKey(name),
    birth: year === null ? null : { year, day: null },
    id: id === null ? null : { digits: id, kind: 'citizen', restored: false },
    place,
  });
  const alone = Array.from({ length: 6 }, (_, index) => one(1950 + index, `thôn ${index}`));
  const told = (...people: Person[]): string[] =>
    matchPersons([...alone, ...people]).map(
      ({ reason, lines }) => `${reason} ${lines.map((line) => line - alone.length).join(',')}`,
    );
  const filler = [one(1960, 'x1'), one(1961, 'x2'), one(1962, 'x3'), one(1963, 'x4')];
  expect(told(...filler)).toEqual([]);
  expect(told(...filler, one(1980, 'a'), one(1980, 'a'), one(1980, 'b'))).toEqual([
    'same-year-place 4,5',
  ]);
  expect(told(...filler, one(1980, 'a'), one(1980, 'b'), one(1980, ''))).toEqual([
    'same-year 4,5,6',
  ]);
  expect(told(...filler, one(null, 'a'), one(null, 'a'), one(null, 'b'))).toEqual([
    'same-place 4,5',
  ]);
  expect(told(...filler, one(null, 'a'), one(null, 'b'), one(null, ''))).toEqual([
    'same-name 4,5,6',
  ]);
  expect(told(...filler, one(null, 'a'), one(null, 'b', '051000000009'), one(1999, 'c'))).toEqual(
    [],
  );
  expect(
    told(...filler, one(1980, 'a', '051000000001'), one(1980, 'a', '051000000002'), one(1970, 'q')),
  ).toEqual(['two-ids 4,5']);
  expect(told(...filler, one(1980, 'a', '051000000001'), one(1980, 'a'), one(1970, 'q'))).toEqual([
    'same-year-place 4,5',
  ]);
});
