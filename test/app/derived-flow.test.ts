/** What the poor lost and gained in all, out of tables that do not have every column of the flow. */
import { dec } from '../../src/domain/decimal';
import { inBoth } from '../../src/domain/language';
import { derived, type Found } from '../../src/app/fill-form/derived';
import type { Absence, Coordinates } from '../../src/forms/coordinates';

const NONE: Absence = { code: 'no-figure', why: inBoth(() => 'none') };
const BLOCKED: Absence = { code: 'blocked', why: inBoth(() => 'blocked') };

/** A workbook by moves, directions and moments of the poor. */
const book =
  (answers: Readonly<Record<string, number | Absence>>) =>
  ({ move, direction, moment, other }: Coordinates): Found | Absence => {
    const name = [move ?? direction ?? moment ?? '', ...(other ? ['other'] : [])].join(' ');
    const answer = answers[name] ?? NONE;
    return typeof answer === 'number' ? { value: dec(answer), sources: [] } : answer;
  };
const asked = (at: Coordinates, answers: Readonly<Record<string, number | Absence>>) => {
  const found = derived({ group: 'poor', ...at }, book(answers));
  return 'code' in found ? found.code : Number(found.value);
};

const OLD = { opening: 50, above: 10, relapsed: 1, newly: 3, closing: 44 };
const FALL = { direction: 'gross-decrease' };
const RISE = { direction: 'gross-increase' };

test('a table whose sides come to the end has no other moves', () => {
  expect(asked(FALL, OLD)).toBe(10);
  expect(asked(RISE, OLD)).toBe(4);
  expect(asked({ move: 'leaves' }, OLD)).toBe(10);
});

test('sides that do not come to the end tell nothing', () => {
  const other = { ...OLD, closing: 45 };
  expect([FALL, RISE, { move: 'leaves' }].map((at) => asked(at, other))).toEqual([
    'no-figure',
    'no-figure',
    'no-figure',
  ]);
});

test('a side without any column is not nought', () => {
  expect(asked(FALL, { opening: 50, closing: 50 })).toBe('no-figure');
  expect(asked(RISE, { opening: 50, above: 6, closing: 44 })).toBe('no-figure');
});

test('a move that is there and cannot be told holds the sum back', () => {
  expect(asked(FALL, { ...OLD, 'poor-to-near': BLOCKED })).toBe('blocked');
  expect(asked({ move: 'leaves' }, { ...OLD, 'poor-to-near': BLOCKED })).toBe('blocked');
});

test('those who become near-poor leave as well', () => {
  expect(asked({ move: 'leaves' }, { ...OLD, 'poor-to-near': 2, closing: 42 })).toBe(12);
});
