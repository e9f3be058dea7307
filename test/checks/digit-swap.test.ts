/** A swap of two neighbouring digits mends a difference only when it gives the wanted number. */
import { dec } from '../../src/domain/decimal';
import { swapThatMends } from '../../src/checks/digit-swap';

test.each<[number | string, number | string, number | null]>([
  [125, 27, 152],
  [125, 90, 215],
  [2015, -1, null],
  [1205, 900, 2105],
  [11, 0, null],
  [125, 9, null],
  [125.5, 27, null],
  [-125, -27, null],
  [10, -9, 1],
  [12, 10, null],
])('%s, %s too little', (typed, difference, mended) => {
  expect(swapThatMends(dec(typed), dec(difference))?.toNumber() ?? null).toBe(mended);
});
