import type { Line } from '../../../src/reading/ledger/line';
import { findSums } from '../../../src/reading/ledger/sums';

/** How often the first figure of a line is looked at, for each of so many lines. */
function looks(count: number, figure: (row: number) => readonly (number | null)[]): number {
  let seen = 0;
  const lines = Array.from({ length: count }, (_, row): Line => {
    const values = [...figure(row)];
    const first = values[0] ?? null;
    Object.defineProperty(values, 0, {
      get: () => {
        seen += 1;
        return first;
      },
    });
    return {
      row,
      values,
      ordinal: row % 3 === 0 ? null : String(row + 1),
      level: 1,
      label: `Thôn Số ${row}`,
      named: true,
      word: false,
      headed: false,
      adds: null,
    };
  });
  findSums({ lines, isGroupName: () => false });
  return seen / count;
}

test.each([
  ['small figures', (row: number) => [row % 7, row % 3, 0]],
  ['nothing but noughts', () => [0, 0, null]],
  ['figures that are all the same', () => [1, 1, 1]],
  ['one huge figure among small ones', (row: number) => [row === 4_000 ? 1e9 : 1, 1, 1]],
])('the work on each of many lines of %s does not grow with their number', (_, figure) => {
  const [few, many] = [looks(1_000, figure), looks(8_000, figure)];
  expect(many).toBeLessThan(few * 2 + 50);
});
