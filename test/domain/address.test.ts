import fc from 'fast-check';
import {
  areaFromA1,
  areaToA1,
  columnIndex,
  columnLetters,
  fromA1,
  toA1,
} from '../../src/domain/address';
import { dec } from '../../src/domain/decimal';
import { differenceOf, finding } from '../../src/domain/finding';
import { runs } from './runs';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test('addresses come back from their text', () => {
  expect(toA1(11, 3)).toBe('D12');
  expect(fromA1(' $D$12 ')).toEqual({ row: 11, column: 3 });
  for (const text of ['', 'D', '12', 'D12:E13', 'ABCD1', 'Đ1']) expect(fromA1(text)).toBeNull();
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(fromA1(toA1(row, column))).toEqual({ row, column });
    }),
    runs(),
  );
});

test('areas come back from their text, whichever corner comes first', () => {
  const area = { top: 5, left: 0, bottom: 125, right: 12 };
  expect(areaToA1(area)).toBe('A6:M126');
  expect(areaFromA1('A6:M126')).toEqual(area);
  expect(areaFromA1('M126:A6')).toEqual(area);
  expect(areaFromA1('D12')).toEqual({ top: 11, left: 3, bottom: 11, right: 3 });
  expect(areaToA1({ top: 11, left: 3, bottom: 11, right: 3 })).toBe('D12');
  expect(areaFromA1('A6:')).toBeNull();
  expect(areaFromA1('A6:x')).toBeNull();
});

test('the difference of a finding is found minus expected, and missing when one of them is', () => {
  const base = finding({ code: 'VON-001', severity: 'stop' });
  expect(differenceOf(base)).toBeNull();
  expect(differenceOf({ ...base, expected: dec(1001) })).toBeNull();
  expect(differenceOf({ ...base, found: dec(992) })).toBeNull();
  expect(differenceOf({ ...base, expected: dec(1001), found: dec(992) })!.toNumber()).toBe(-9);
});
