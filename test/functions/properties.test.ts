import fc from 'fast-check';
import { isoToSerial } from '../../src/domain/serial-dates';
import { formatVietnamese } from '../../src/domain/vietnamese-format';
import { callFunction } from '../../src/functions/call';
import { functionCatalogue } from '../../src/functions/catalogue';
import { runs } from '../domain/runs';

const value = (name: string, ...args: unknown[]): unknown => {
  const outcome = callFunction(name, args);
  if ('error' in outcome) throw new Error(outcome.error.message);
  return outcome.value;
};
const column = fc.array(fc.nat(2000), { minLength: 1, maxLength: 12 });
const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test('the rate of ranges is the rate of their sums, in whatever shape and order the cells stand', () => {
  fc.assert(
    fc.property(column, fc.nat(5000), (parts, rest) => {
      const whole = total(parts) + rest + 1;
      const expected = value('TYLENGHEO', total(parts), whole);
      expect(value('TYLENGHEO', parts, [[whole - 1, 1]])).toBe(expected);
      expect(value('TYLENGHEO', [[...parts].reverse()], ['Tổng', whole])).toBe(expected);
      expect(
        value(
          'TYLENGHEO',
          parts.map((part) => formatVietnamese(part)),
          whole,
        ),
      ).toBe(expected);
    }),
    runs(),
  );
});

test('what is split adds up, and so do shares', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 6), column, fc.constantFrom(1, 0.01, 0.5), (units, weights, unit) => {
      fc.pre(total(weights) > 0);
      const amount = Number((units * unit).toFixed(2));
      const parts = (value('PHANBOVON', amount, weights, unit) as number[][]).flat();
      expect(Number(total(parts).toFixed(2))).toBe(amount);
      expect(Number(total((value('CANTYLE', weights) as number[][]).flat()).toFixed(2))).toBe(100);
    }),
    runs(),
  );
});

test('a due date is as many working days away as were asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: isoToSerial('2025-01-01')!, max: isoToSerial('2027-08-31')! }),
      fc.nat(60),
      (start, count) => {
        expect(value('SONGAYLAMVIEC', start, value('HANLAMVIEC', start, count))).toBe(count);
      },
    ),
    runs(),
  );
});

test('a printed number is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.nat(3), (digits, places) => {
      const number = digits / 10 ** places;
      expect(value('CHUYENSO', formatVietnamese(number))).toBe(number === 0 ? 0 : number);
    }),
    runs(),
  );
});

test('leaving as many households as asked for reaches the target, one fewer does not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(5000),
      fc.nat(10000),
      (all, current, hundredths) => {
        const now = Math.min(all, current);
        const leave = value('SOHOPHAIGIAM', now, all, hundredths / 100) as number;
        expect(
          value('DATCHITIEU', value('TYLENGHEO', now - leave, all), hundredths / 100, '<='),
        ).not.toBe('Chưa đạt');
        if (leave > 0)
          expect(
            value('DATCHITIEU', value('TYLENGHEO', now - leave + 1, all), hundredths / 100, '<='),
          ).toBe('Chưa đạt');
      },
    ),
    runs(),
  );
});

test('what no cell can hold is an error with a sentence, and no infinite figure', () => {
  for (const [name, ...args] of [
    ['KIEMTRAVONCHITIET', 5e-324, 0, 1, 0],
    ['TYLEDOIUNG', 1e308, 1e-10],
    ['HOCUOIKY', 0, 0, Number.MAX_VALUE, Number.MAX_VALUE],
  ] as const) {
    expect([name, callFunction(name, args)]).toEqual([
      name,
      { error: expect.objectContaining({ code: '#VALUE!' }) },
    ]);
  }
});

test('whatever is put in, the answer is a figure, a text or an error with a sentence', () => {
  const anything = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ code: '#REF!' }),
    fc.constantFrom(
      'x',
      '5,57 %',
      '10.98',
      '1.001',
      '20/08/2025',
      'nông thôn',
      '>=',
      'TCVN3',
      '1 tỷ 2 triệu',
      '=1',
      '-',
    ),
  );
  const argument = fc.oneof(
    anything,
    fc.array(fc.array(anything, { maxLength: 4 }), { maxLength: 4 }),
  );
  const names = functionCatalogue().map(({ name }) => name);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(argument, { maxLength: 8 }), (name, args) => {
      const outcome = callFunction(name, args);
      if ('error' in outcome) {
        expect(['#VALUE!', '#N/A']).toContain(outcome.error.code);
        expect(outcome.error.message).toMatch(/\p{L}/u);
        expect(outcome.error.message).not.toMatch(/undefined|\[object|NaN/);
      } else {
        for (const item of [outcome.value].flat(2)) {
          expect(['number', 'string']).toContain(typeof item);
          if (typeof item === 'number') expect(Number.isFinite(item)).toBe(true);
        }
      }
    }),
    runs(20_000, 2000),
  );
});
