import fc from 'fast-check';
import { alkireFoster } from '../../src/domain/alkire-foster';
import { classifyByIncome, classifyByScore } from '../../src/domain/classification';
import { rateOfCounts } from '../../src/domain/count-rates';
import { isDigitSwap, thousandfold } from '../../src/domain/digit-hints';
import { readMark } from '../../src/domain/marks';
import { rate } from '../../src/domain/rates';
import { runs } from './runs';

describe('classification', () => {
  const rural = { income: 140, deprivation: 30 };
  test.each([
    [140, 30, 'poor'],
    [140, 20, 'near-poor'],
    [140, 0, 'near-poor'],
    [141, 50, 'not-poor'],
    [0, 120, 'poor'],
  ])('scores %d and %d: %s', (income, deprivation, expected) => {
    expect(classifyByScore(income, deprivation, rural)).toBe(expected);
  });

  const lines = { income: 1_500_000, deprivations: 3, average: 2_250_000 };
  test.each([
    [1_500_000, 3, 'poor'],
    [1_500_000, 2, 'near-poor'],
    [1_500_001, 12, 'average'],
    [2_250_000, 0, 'average'],
    [2_250_001, 0, 'not-poor'],
  ])('income %d, %d deprivations: %s', (income, count, expected) => {
    expect(classifyByIncome(income, count, lines)).toBe(expected);
  });

  test('an unknown average line leaves only the poor and near-poor decided', () => {
    expect(classifyByIncome(1, 3, { ...lines, average: null })).toBe('poor');
    expect(classifyByIncome(1_500_001, 3, { ...lines, average: null })).toBeNull();
  });
});

test('the poor are counted with their own deprivations alone', () => {
  expect(alkireFoster([3, 2, 0, 5], 12, 3)).toEqual({
    households: 4,
    indicators: 12,
    poor: 2,
    deprivations: 8,
  });
});

test.each([
  ['x', true],
  ['X', true],
  ['✓', true],
  ['v', true],
  ['V', true],
  ['1', true],
  ['có', true],
  ['Có', true],
  [1, true],
  [true, true],
  ['', false],
  [null, false],
  [0, false],
  ['0', false],
  ['o', false],
  ['-', false],
  ['không', false],
  [false, false],
  ['vâng', null],
  [2, null],
  [{}, null],
])('the mark %j is %s', (value, expected) => expect(readMark(value)).toBe(expected));

test.each([
  [43, 34, true],
  [1010, 1001, true],
  [34, 34, false],
  [43, 33, false],
  [871, 178, false],
  [100, 10, false],
  [1.5, 5.1, false],
  [12.34, 12.43, true],
])('%d and %d swapped: %s', (a, b, expected) => {
  expect(isDigitSwap(a, b)).toBe(expected);
});

test('a swap always leaves a difference that nine divides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 99999 }), fc.nat(3), (number, place) => {
      // Two digits that stand beside each other change places; two alike are no swap.
      const digits = [...String(number)];
      const at = place % (digits.length - 1);
      const [one = '', other = ''] = digits.splice(at, 2);
      digits.splice(at, 0, other, one);
      const swapped = Number(digits.join(''));
      expect(isDigitSwap(number, swapped)).toBe(one !== other && !(at === 0 && other === '0'));
      expect(Math.abs(number - swapped) % 9).toBe(0);
    }),
    runs(),
  );
});

test.each([
  [1001, 1.001, 1000],
  [1.001, 1001, 0.001],
  [1001, 1001, null],
  [0, 0, null],
  [0, 5, null],
  [5, 0, null],
])('%d against %d: %s', (a, b, expected) => expect(thousandfold(a, b)).toBe(expected));

test('the quick rate agrees with the exact one, or leaves it to it', () => {
  fc.assert(
    fc.property(
      fc.nat(10 ** 7),
      fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 10 ** 12 })),
      fc.integer({ min: 0, max: 10 }),
      (part, whole, places) => {
        const quick = rateOfCounts(part, whole, places);
        const exact = rate(part, whole, places)?.toNumber();
        expect([null, exact]).toContain(quick);
      },
    ),
    runs(),
  );
  expect([rateOfCounts(1, 16, 1), rateOfCounts(1, 16, 2), rateOfCounts(1, 16, 0)]).toEqual([
    6.3, 6.25, 6,
  ]);
  expect(rateOfCounts(1e12, 3, 2)).toBeNull();
  expect(rateOfCounts(1e9, 3, 2)).toBe(33333333333.33);
});
