import fc from 'fast-check';
import { Axis } from '../../src/workbench/view/axis';

const runs = process.env.FULL ? 2000 : 100;

test('every place lies on the line that covers it, and no hidden line covers a place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 12, 20, 55), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sizes, share) => {
        const axis = new Axis(sizes.length, new Map(sizes.map((size, at) => [at, size])), 20);
        const length = sizes.reduce<number>((sum, size) => sum + size, 0);
        expect(axis.length).toBe(length);
        if (length === 0) return;
        const place = Math.min(share * length, length - 0.001);
        const at = axis.at(place);
        expect(axis.start(at)).toBeLessThanOrEqual(place);
        expect(axis.start(at + 1)).toBeGreaterThan(place);
        expect(axis.isHidden(at)).toBe(false);
      },
    ),
    { numRuns: runs },
  );
});

test('places before the start and beyond the end fall on the first and the last line', () => {
  const axis = new Axis(3, new Map(), 20);
  expect([axis.at(-50), axis.at(0), axis.at(59), axis.at(600)]).toEqual([0, 0, 2, 2]);
  expect(axis.span(1, 2)).toBe(40);
});
