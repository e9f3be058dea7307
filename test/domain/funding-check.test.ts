import { checkFunding } from '../../src/domain/funding-check';

const plan = {
  total: 1001,
  central: 871,
  province: 87,
  commune: 43,
  minimumPercent: 15,
  roundedLines: 1,
  roundingUnit: 1,
};
const swaps = (input: typeof plan): string[] =>
  checkFunding(input).swaps.map(({ right, written }) => `${right} ↔ ${written}`);

test('the plan holds, and both local sources were rounded', () => {
  const check = checkFunding(plan);
  expect([check.local, check.sum, check.difference].map(Number)).toEqual([130, 1001, 0]);
  expect([check.swaps, check.thousandfold]).toEqual([[], false]);
  expect(Number(check.counterpart!.allowance)).toBe(1);
  expect(Number(checkFunding({ ...plan, roundedLines: 7 }).counterpart!.allowance)).toBe(7);
  expect(checkFunding({ ...plan, minimumPercent: null }).counterpart).toBeNull();
});

test('a swap of digits is found in whichever figure it happened', () => {
  expect(swaps({ ...plan, commune: 34 })).toEqual(['43 ↔ 34']);
  expect(swaps({ ...plan, province: 78 })).toEqual(['87 ↔ 78']);
  expect(swaps({ ...plan, central: 817 })).toEqual(['871 ↔ 817']);
  expect(swaps({ ...plan, total: 1010 })).toEqual(['1001 ↔ 1010']);
  expect(swaps({ ...plan, commune: 40 })).toEqual([]);
});

test('a misread separator makes a factor of a thousand', () => {
  expect(checkFunding({ ...plan, total: 1.001 }).thousandfold).toBe(true);
  expect(checkFunding({ ...plan, total: 1001000 }).thousandfold).toBe(true);
  expect(checkFunding({ ...plan, total: 1000 }).thousandfold).toBe(false);
});
