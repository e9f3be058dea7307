import fc from 'fast-check';
import { householdsToLeave, pointFall, rate } from '../../src/domain/rates';
import { runs } from './runs';

const shown = (value: { toString(): string } | null): string | null => value && value.toString();

describe('rates', () => {
  test.each([
    [104, 1867, 2, '5.57'],
    [11, 1867, 2, '0.59'],
    [29146, 439300, 2, '6.63'],
    [37819, 439300, 2, '8.61'],
    [68, 115, 2, '59.13'],
    [69, 115, 2, '60'],
    [87, 871, 2, '9.99'],
    [43, 871, 2, '4.94'],
    [1, 3, 0, '33'],
    [0, 5, 2, '0'],
  ])('%d of %d with %d decimals is %s', (part, whole, places, expected) => {
    expect(shown(rate(part, whole, places))).toBe(expected);
  });

  test('of nothing there is no rate', () => expect(rate(3, 0)).toBeNull());

  test('rounding agrees with exact integer arithmetic where the third decimal is a 5', () => {
    // part/200000 × 100 has exactly three decimals; those that end in 5 are the ones binary numbers get wrong.
    const last = process.env['FULL'] === '1' ? 200_000 : 20_000;
    for (let part = 5; part <= last; part += 10) {
      const hundredths = (BigInt(part) * 10_000n * 2n) / 200_000n;
      const expected = (hundredths + 1n) / 2n;
      expect(rate(part, 200_000)!.times(100).toFixed()).toBe(expected.toString());
    }
  });

  test('rounding agrees with exact integer arithmetic for any counts', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 9n),
        fc.bigInt(1n, 10n ** 9n),
        fc.integer({ min: 0, max: 6 }),
        (part, whole, places) => {
          const scaled = part * 100n * 10n ** BigInt(places);
          const expected = (2n * scaled + whole) / (2n * whole);
          expect(rate(String(part), String(whole), places)!.times(`1e${places}`).toFixed()).toBe(
            expected.toString(),
          );
        },
      ),
      runs(),
    );
  });

  test('a fall is taken from unrounded rates', () => {
    expect(shown(pointFall(368, 1867, 104, 1867))).toBe('14.14');
    expect(shown(pointFall(196, 1867, 11, 1867))).toBe('9.91');
    expect(pointFall(1, 0, 1, 2)).toBeNull();
    // 1,045 − 1,034 points are 0,011; of the rounded rates it would be 0,02.
    expect(shown(pointFall(1045, 100000, 1034, 100000))).toBe('0.01');
  });
});

describe('households that must leave', () => {
  test('the fewest for the plan are 264', () =>
    expect(shown(householdsToLeave(368, 1867, 5.57))).toBe('264'));
  test('none when the rate is there already', () =>
    expect(shown(householdsToLeave(104, 1867, 5.57))).toBe('0'));
  test('a target between two printed rates asks for the lower one', () => {
    expect(shown(householdsToLeave(1000, 10000, 5.579))).toBe('443');
    expect(shown(householdsToLeave(1000, 10000, 5.58))).toBe('442');
  });

  test('one fewer would miss the target, and that many reach it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        fc.nat(10000),
        (total, current, hundredths) => {
          const now = Math.min(current, total);
          const target = hundredths / 100;
          const leave = householdsToLeave(now, total, target).toNumber();
          expect(rate(now - leave, total)!.lte(target)).toBe(true);
          expect(leave === 0 || rate(now - leave + 1, total)?.gt(target)).toBe(true);
        },
      ),
      runs(),
    );
  });
});
