import fc from 'fast-check';
import { allocate, sharesTo } from '../../src/domain/allocation';
import { sum } from '../../src/domain/decimal';
import { shareSmallUnits, shareUnits } from '../../src/domain/largest-remainder';
import { runs } from './runs';

const numbers = (values: readonly { toNumber(): number }[]): number[] =>
  values.map((value) => value.toNumber());
const weightList = fc
  .array(fc.nat(5000), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((weight) => weight > 0));

describe('allocation by largest remainder', () => {
  test('the counterpart of seven lines adds up', () => {
    const parts = numbers(allocate(87, [400, 150, 61, 90, 50, 40, 80]));
    expect(parts).toEqual([40, 15, 6, 9, 5, 4, 8]);
  });

  test('ties go to the earlier row', () =>
    expect(numbers(allocate(2, [1, 1, 1]))).toEqual([1, 1, 0]));
  test('a weight of 0 gets 0', () =>
    expect(numbers(allocate(5, [0, 1, 0, 1]))).toEqual([0, 3, 0, 2]));
  test('a unit of hundredths', () =>
    expect(numbers(allocate(1, [1, 1, 1], 0.01))).toEqual([0.34, 0.33, 0.33]));
  test('a negative total is split like its opposite', () =>
    expect(numbers(allocate(-2, [1, 1, 1]))).toEqual([-1, -1, 0]));
  test('weights with decimals', () =>
    expect(numbers(allocate(10, [0.5, 0.25, 0.25]))).toEqual([5, 3, 2]));
  test('decimals of weights are scaled exactly', () =>
    expect(numbers(allocate(400, [0.13, 0.27]))).toEqual([130, 270]));
  test('what is not whole is left to the exact path', () => {
    expect(shareSmallUnits(1.5, [1])).toBeNull();
    expect(shareSmallUnits(5, [0.5, 1])).toBeNull();
    expect(shareSmallUnits(5, [])).toEqual([]);
  });
  test('nothing to split needs no weights', () =>
    expect(numbers(allocate(0, [0, 0]))).toEqual([0, 0]));

  test.each([
    [87.5, [1], 1, 'multiple'],
    [5, [0, 0], 1, 'all weights'],
    [5, [2, -1], 1, 'negative'],
    [5, [1], 0, 'unit'],
  ] as const)('%d by %j in units of %d is refused', (total, weights, unit, word) => {
    expect(() => allocate(total, [...weights], unit)).toThrow(word);
  });

  test('parts add up and lie within one unit of the exact share', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 6),
        weightList,
        fc.constantFrom(1, 0.01, 5, 1000),
        (units, weights, unit) => {
          const total = units * unit;
          const whole = weights.reduce((a, b) => a + b, 0);
          const parts = allocate(String(Number(total.toFixed(2))), weights, unit);
          expect(sum(parts).toNumber()).toBe(Number(total.toFixed(2)));
          parts.forEach((part, index) =>
            expect(part.minus(sum(parts).times(weights[index]!).div(whole)).abs().lt(unit)).toBe(
              true,
            ),
          );
        },
      ),
      runs(),
    );
  });

  test('the order of rows matters only for ties', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 6), weightList, (total, weights) => {
        const parts = numbers(allocate(total, weights));
        const reversed = numbers(allocate(total, [...weights].reverse())).reverse();
        // Rows whose weight no other row shares, and that tie with nobody, keep their part.
        const whole = weights.reduce((a, b) => a + b, 0);
        const remainder = (weight: number): number => (total * weight) % whole;
        weights.forEach((weight, index) => {
          const tied = weights.some(
            (other, at) => at !== index && remainder(other) === remainder(weight),
          );
          expect(tied || reversed[index] === parts[index]).toBe(true);
        });
      }),
      runs(),
    );
  });

  test('the plain-number path and the exact one agree, and large figures are left to the exact one', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 9),
        fc.array(fc.nat(10 ** 6), { maxLength: 20 }),
        (total, weights) => {
          const exact = shareUnits(BigInt(total), weights.map(BigInt)).map(Number);
          expect(shareSmallUnits(total, weights)).toEqual(exact);
        },
      ),
      runs(),
    );
    expect(shareSmallUnits(2 ** 40, [2 ** 20, 1])).toBeNull();
    expect(numbers(allocate(2 ** 40, [2 ** 20, 2 ** 20]))).toEqual([2 ** 39, 2 ** 39]);
  });
});

describe('shares that add up', () => {
  test('seven lines make 100,00 and the moved one is marked', () => {
    const shares = sharesTo([460, 173, 70, 103, 57, 46, 92]);
    expect(numbers(shares.map(({ share }) => share))).toEqual([
      45.95, 17.28, 6.99, 10.29, 5.7, 4.6, 9.19,
    ]);
    expect(shares.map(({ adjusted }) => adjusted)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('they add up to the total for any values', () => {
    fc.assert(
      fc.property(
        weightList,
        fc.constantFrom(100, 1, 1000),
        fc.integer({ min: 0, max: 4 }),
        (values, total, places) => {
          expect(sum(sharesTo(values, total, places).map(({ share }) => share)).toNumber()).toBe(
            total,
          );
        },
      ),
      runs(),
    );
  });
});

test('nothing is shared as nothing, and what no number holds exactly is left to whole numbers of any size', () => {
  expect(shareUnits(0n, [0n, 0n])).toEqual([0n, 0n]);
  expect(shareSmallUnits(1, [2 ** 53, 2 ** 53])).toBeNull();
  expect(shareSmallUnits(2 ** 40, [2 ** 20, 1])).toBeNull();
  expect(shareSmallUnits(1, [0.5, 1])).toBeNull();
  expect(shareSmallUnits(0.5, [1, 1])).toBeNull();
  expect(shareSmallUnits(0, [0, 0])).toEqual([0, 0]);
});

test('a unit is more than nothing', () => {
  for (const unit of [0, -1, '-0'])
    expect(() => allocate(5, [1], unit)).toThrow('the unit must be positive');
});
