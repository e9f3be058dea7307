import fc from 'fast-check';
import { measureWord } from '../../src/domain/measure-words';
import { convertMeasure, readVietnameseNumber } from '../../src/domain/read-number';
import { formatDifference, formatVietnamese } from '../../src/domain/vietnamese-format';
import { runs } from './runs';

const read = (text: string): unknown => {
  const reading = readVietnameseNumber(text);
  return reading.kind === 'number' ? reading.value.toNumber() : reading.kind;
};

test.each([
  ['1.001', 1001],
  ['5,57', 5.57],
  ['5,57 %', 5.57],
  ['5.57%', 5.57],
  ['1.234.567,5', 1234567.5],
  ['1,001.5', 1001.5],
  ['1,234,567', 1234567],
  ['(130)', -130],
  ['-130', -130],
  ['−9', -9],
  ['+5', 5],
  ['871 triệu', 871],
  ['871 triệu đồng', 871],
  ['0,871 tỷ', 0.871],
  ['0.871', 0.871],
  ['1 234 567,5', 1234567.5],
  ['104\u200B', 104],
  ["'104", 104],
  ['264 hộ', 264],
  ['5.5704', 5.5704],
  ['1, 58 triệu', 1.58],
  ['1.001 triệu đồng', 1001],
  ['0', 0],
  ['007', 7],
  ['10.98', 'ambiguous'],
  ['67.39 hộ', 'ambiguous'],
  ['1234.56', 'ambiguous'],
  ['1234.567', 'ambiguous'],
  ['1O4', 'letter'],
  ['l5', 'letter'],
  ['1.23,5', 'broken'],
  ['1.234.5', 'broken'],
  ['30/4', 'broken'],
  ['12 abc', 'broken'],
  ['1e5', 'broken'],
  ['5,57 % hộ', 'broken'],
  ['2 3', 'broken'],
  ['9'.repeat(61), 'broken'],
  [`1${'.234'.repeat(20)} hộ`, 'broken'],
  ['', 'blank'],
  [' ', 'blank'],
  ['-', 'blank'],
  ['—', 'blank'],
  ['Thôn Gò Lê', 'label'],
  ['DA2', 'label'],
  ['1. Phòng Kinh tế', 'label'],
  ['a) Việc làm', 'label'],
  ['khoảng 20', 'label'],
  ['1 tỷ 200 triệu', 'compound'],
  ['200 triệu 1 tỷ', 'broken'],
  ['1 tỷ 200 hộ', 'broken'],
])('%j is %s', (text, expected) => expect(read(text)).toBe(expected));

test('both readings of a doubtful number are named', () => {
  expect(readVietnameseNumber('10.98')).toEqual({
    kind: 'ambiguous',
    readings: ['10,98', '10.980'],
  });
  expect(readVietnameseNumber('-1234.5')).toEqual({
    kind: 'ambiguous',
    readings: ['−1.234,5', '−1.234.500'],
  });
});

test.each([
  ['triệu đồng', 1e6, 'dong'],
  ['tr.đ', 1e6, 'dong'],
  ['trđ', 1e6, 'dong'],
  ['tr.', 1e6, null],
  ['tỷ', 1e9, null],
  ['tỉ đồng', 1e9, 'dong'],
  ['nghìn tỷ đồng', 1e12, 'dong'],
  ['1.000.000 đồng', 1e6, 'dong'],
  ['1,000,000 VND', 1e6, 'dong'],
  ['1000đ', 1000, 'dong'],
  ['ngàn đồng', 1000, 'dong'],
  ['nghìn hộ', 1000, 'ho'],
  ['%', 1, '%'],
  ['phần trăm', 1, '%'],
])('%s counts in %d', (text, factor, base) => expect(measureWord(text)).toEqual({ factor, base }));

test.each(['', 'con voi', 'triệu triệu', 'đô la'])('%j is no unit', (text) =>
  expect(measureWord(text)).toBeNull(),
);

test('a unit turns into another of its kind only', () => {
  const convert = (value: number, from: string, to: string): string | null =>
    convertMeasure(readNumber(value), measureWord(from)!, measureWord(to)!)?.toString() ?? null;
  expect(convert(0.871, 'tỷ', 'triệu đồng')).toBe('871');
  expect(convert(871, 'triệu đồng', 'đồng')).toBe('871000000');
  expect(convert(5, 'hộ', 'đồng')).toBeNull();
  expect(convert(5, '%', 'triệu')).toBeNull();
});

const readNumber = (value: number) => {
  const reading = readVietnameseNumber(formatVietnamese(value));
  if (reading.kind !== 'number') throw new Error(reading.kind);
  return reading.value;
};

describe('numbers in Vietnamese form', () => {
  test.each([
    [1001, undefined, '1.001'],
    [14.925, 2, '14,93'],
    [-9, undefined, '−9'],
    [0, undefined, '0'],
    [-0.001, 2, '0,00'],
    [1234567.5, undefined, '1.234.567,5'],
    [15, 2, '15,00'],
  ])('%d with %s decimals: %s', (value, places, expected) =>
    expect(formatVietnamese(value, places)).toBe(expected),
  );
  test('a difference shows its sign', () =>
    expect([1, -9, 0].map((value) => formatDifference(value))).toEqual(['+1', '−9', '0']));

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, places) => {
          const value = whole / 10 ** places;
          expect(readNumber(value).toNumber()).toBe(value === 0 ? 0 : value);
        },
      ),
      runs(),
    );
  });
});
