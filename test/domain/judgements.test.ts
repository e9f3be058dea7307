import fc from 'fast-check';
import {
  counterpartAmount,
  judgeCounterpart,
  wholeCounterpart,
} from '../../src/domain/counterpart';
import { countsForRate } from '../../src/domain/feasible-counts';
import { judgeTarget } from '../../src/domain/targets';
import { rate } from '../../src/domain/rates';
import { runs } from './runs';

describe('counterpart', () => {
  test('the plan is 0,65 short of 15 %, which rounding of two amounts can explain', () => {
    const judged = judgeCounterpart({
      central: 871,
      local: 130,
      minimumPercent: 15,
      roundedLines: 2,
      unit: 1,
    });
    expect(judged).toMatchObject({ verdict: 'within-rounding' });
    expect(
      [judged.percent, judged.required, judged.difference, judged.allowance].map(String),
    ).toEqual(['14.93', '130.65', '-0.65', '1']);
  });

  test.each([
    [130.65, 2, 1, 'enough'],
    [131, 2, 1, 'enough'],
    [130, 1, 1, 'short'],
    [129.65, 2, 1, 'within-rounding'],
    [129.64, 2, 1, 'short'],
    [130, 2, 0.01, 'short'],
    [123.65, 14, 1, 'within-rounding'],
    [123.64, 14, 1, 'short'],
  ])(
    'local %d behind which stand %d amounts rounded to %d: %s',
    (local, roundedLines, unit, verdict) => {
      expect(
        judgeCounterpart({ central: 871, local, minimumPercent: 15, roundedLines, unit }).verdict,
      ).toBe(verdict);
    },
  );

  test('without central money there is no rate and nothing is missing', () => {
    expect(
      judgeCounterpart({ central: 0, local: 0, minimumPercent: 15, roundedLines: 2, unit: 1 }),
    ).toMatchObject({ percent: null, verdict: 'enough' });
  });

  test.each([
    [871, 10, 1, 'nearest', 87],
    [871, 5, 1, 'nearest', 44],
    [871, 5, 1, 'down', 43],
    [871, 5, 1, 'up', 44],
    [871, 15, 0.01, 'nearest', 130.65],
    [870, 5, 1, 'nearest', 44],
  ] as const)('%d at %d %% to %d, %s: %d', (central, percent, unit, method, expected) => {
    expect(counterpartAmount(central, percent, unit, method).toNumber()).toBe(expected);
  });
});

test('the quick counterpart agrees with the exact one, or leaves it to it', () => {
  fc.assert(
    fc.property(
      fc.nat(10 ** 7),
      fc.nat(100),
      fc.constantFrom('nearest', 'down', 'up'),
      (central, percent, method) => {
        expect(wholeCounterpart(central, percent, method)).toBe(
          counterpartAmount(central, percent, 1, method).toNumber(),
        );
      },
    ),
    runs(),
  );
  expect([
    wholeCounterpart(10, 5, 'nearest'),
    wholeCounterpart(49, 1, 'nearest'),
    counterpartAmount(10, 5).toNumber(),
  ]).toEqual([1, 0, 1]);
  expect([
    wholeCounterpart(2 ** 52, 5, 'up'),
    wholeCounterpart(871, 12.5, 'up'),
    wholeCounterpart(0.5, 10, 'up'),
  ]).toEqual([null, null, null]);
});

describe('targets', () => {
  test.each([
    [59.13, 60, '>=', 'missed'],
    [60, 60, '>=', 'met'],
    [60.01, 60, '>=', 'above'],
    [60, 60, '>', 'missed'],
    [60.01, 60, '>', 'above'],
    [5.57, 5.57, '<=', 'met'],
    [4.9, 5.57, '<=', 'above'],
    [5.58, 5.57, '<=', 'missed'],
    [5.57, 5.57, '<', 'missed'],
    [5.56, 5.57, '<', 'above'],
    [100, 100, '=', 'met'],
    [99.99, 100, '=', 'missed'],
    [101, 100, '=', 'missed'],
    [19, 20, '≈', 'met'],
    [18, 20, '≈', 'met'],
    [22, 20, '≈', 'met'],
    [17.99, 20, '≈', 'missed'],
    [22.01, 20, '≈', 'above'],
  ] as const)('%d against %d, %s: %s', (actual, target, comparison, verdict) => {
    expect(judgeTarget(actual, target, comparison)).toBe(verdict);
  });

  test('the band of "about" follows the tolerance', () => {
    expect(judgeTarget(15, 20, '≈', 25)).toBe('met');
    expect(judgeTarget(19, 20, '≈', 0)).toBe('missed');
  });
});

describe('counts that give a rate', () => {
  const shown = (total: number, wanted: number): unknown => {
    const { possible, below, above } = countsForRate(total, wanted);
    const pair = (item: typeof below): unknown =>
      item && [item.count.toNumber(), item.rate.toNumber()];
    return [possible.map(Number), pair(below), pair(above)];
  };

  test('with 1.900 households neither 5,57 nor 0,59 can be reached', () => {
    expect(shown(1900, 5.57)).toEqual([[], [105, 5.53], [106, 5.58]]);
    expect(shown(1900, 0.59)).toEqual([[], [11, 0.58], [12, 0.63]]);
  });

  test('with 1.867 both can', () => {
    expect(shown(1867, 5.57)).toEqual([[104], [103, 5.52], [105, 5.62]]);
    expect(shown(1867, 0.59)).toEqual([[11], [10, 0.54], [12, 0.64]]);
  });

  test('at the ends there is nothing below or above', () => {
    expect(shown(10, 0)).toEqual([[0], null, [1, 10]]);
    expect(shown(10, 100)).toEqual([[10], [9, 90], null]);
    expect(shown(10, 250)).toEqual([[], [10, 100], null]);
  });

  test('they are exactly the counts that trying all of them finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(10000), (total, hundredths) => {
        const wanted = hundredths / 100;
        const all = Array.from({ length: total + 1 }, (_, count) => count).filter((count) =>
          rate(count, total)!.equals(wanted),
        );
        expect(countsForRate(total, wanted).possible.map(Number)).toEqual(all);
      }),
      runs(10_000, 100),
    );
  });

  test('a total that is no whole number is refused', () =>
    expect(() => countsForRate(10.5, 5)).toThrow('whole number'));
});
