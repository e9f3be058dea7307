/** The single rules by which a stored cell becomes what is seen. */
import { hasNoise, withoutNoise } from '../../src/reading/cells/exact-number';
import { scalingOf, wordsOfFormat } from '../../src/reading/cells/format-scale';
import { indexMerges } from '../../src/reading/cells/merges';
import { readRuns } from '../../src/reading/cells/text-runs';

test.each<[string, number, number]>([
  ['#,##0', 5000, 0],
  ['#,##0,', 5000, 1],
  ['#,##0,,', 5000, 2],
  ['0.0,', 5000, 1],
  ['0.0,,', 5000, 2],
  ['0,.0', 5000, 1],
  ['#,##0,"K"', 5000, 1],
  ['#,##0.0," triệu"', 5000, 1],
  ['#,##0\\,', 5000, 0],
  ['"a,"0', 5000, 0],
  ['0", "', 5000, 0],
  ['[$-42A]#,##0,', 5000, 1],
  ['_(* #,##0,_);_(* (#,##0,);_(* "-"_);_(@_)', 5000, 1],
  ['_(* #,##0_);_(* (#,##0,);_(* "-"_);_(@_)', -5000, 1],
  ['_(* #,##0_);_(* (#,##0,);_(* "-"_);_(@_)', 5000, 0],
  ['dd, mm yyyy', 45_000, 0],
  ['[h]:mm:ss', 1.5, 0],
  ['[>=1000000]0,,"M";[>=1000]0,"K";0', 2_000_000, 2],
  ['[>=1000000]0,,"M";[>=1000]0,"K";0', 2000, 1],
  ['[>=1000000]0,,"M";[>=1000]0,"K";0', 20, 0],
])('%s of %d leaves out %d thousands', (format, value, thousands) => {
  expect(scalingOf(format, value)).toMatchObject({ thousands, blank: false });
});

test.each<[string, number, boolean]>([
  [';;;', 5, true],
  [';;;', -5, true],
  ['0;-0;;@', 5, false],
  ['0;-0;;@', -5, false],
  ['0;-0;;@', 0, true],
  ['0;;', -5, true],
  ['0', 5, false],
  ['""', 5, false],
])('%s of %d shows nothing: %s', (format, value, blank) => {
  expect(scalingOf(format, value).blank).toBe(blank);
});

test('the words of a format', () => {
  expect(wordsOfFormat('#,##0.0," triệu"')).toBe('triệu');
  expect(wordsOfFormat('#,##0\\ "₫";-0" khác"')).toBe('₫');
  expect(scalingOf('#,##0.0," triệu"', 1).words).toBe('triệu');
});

test.each<[number, number]>([
  [103.99999999997, 104],
  [7.99999999999997, 8],
  [14.000000000000002, 14],
  [701.0999999999999, 701.1],
  [0.1 + 0.2, 0.3],
  [-103.99999999997, -104],
  [0.0557000000000003, 0.0557],
  [123_456_789.01, 123_456_789.01],
  [1 / 3, 0.333333333333333],
  [5.57, 5.57],
  [12_345_678.00001, 12_345_678.00001],
  [1234567.0001, 1234567.0001],
  [51_000_000_001, 51_000_000_001],
  [9_007_199_254_740_991, 9_007_199_254_740_991],
  [45_678.123_456_7, 45_678.123_456_7],
  [0, 0],
])('%d is %d', (stored, exact) => {
  expect(withoutNoise(stored)).toBe(exact);
});

test('what Excel leaves out by itself is no noise to speak of', () => {
  expect(hasNoise(0.1 + 0.2, 0.3)).toBe(false);
  expect(hasNoise(103.99999999997, 104)).toBe(true);
  expect(hasNoise(5.5, 5.5)).toBe(false);
});

const kept = (...runs: Parameters<typeof readRuns>[0]): string =>
  readRuns(runs, {})
    .kept.map(({ text }) => text)
    .join('');

test('marks of footnotes and struck words are not read; powers of a length are', () => {
  expect(kept({ text: 'Thôn Thử' }, { text: '(1)', raised: true })).toBe('Thôn Thử');
  expect(kept({ text: '12' }, { text: '*', raised: true })).toBe('12');
  expect(kept({ text: 'Diện tích (m' }, { text: '2', raised: true }, { text: ')' })).toBe(
    'Diện tích (m2)',
  );
  expect(kept({ text: 'cũ', strike: true }, { text: 'mới' })).toBe('mới');
  expect(kept({ text: '1', raised: true }, { text: ' Ghi chú' })).toBe('1 Ghi chú');
  expect(kept({ text: 'Số' }, { text: ' theo báo cáo', raised: true })).toBe('Số theo báo cáo');
});

test('a text that is struck as a whole keeps its words, and a power or a mark stays unclear', () => {
  expect(
    readRuns(
      [
        { text: 'a', strike: true },
        { text: 'b', strike: true },
      ],
      {},
    ),
  ).toMatchObject({
    allStruck: true,
    dropped: null,
  });
  // The cell is struck and one run has properties of its own.
  expect(readRuns([{ text: '1' }, { text: '2', strike: false }], { strike: true })).toMatchObject({
    kept: [{ text: '2' }],
    dropped: 'struck',
  });
  expect(readRuns([{ text: '10' }, { text: '3', raised: true }], {}).unclear).toBe(true);
  expect(readRuns([{ text: '1,10' }, { text: '3', raised: true }], {}).unclear).toBe(false);
});

test('merges are found in their rows, tall ones in their columns', () => {
  const short = { top: 1, left: 0, bottom: 2, right: 3 };
  const tall = { top: 10, left: 2, bottom: 2000, right: 2 };
  const next = { top: 3000, left: 2, bottom: 9000, right: 16_383 };
  const at = indexMerges([next, short, tall], 5);
  expect([at(0, 0), at(1, 0), at(2, 3), at(2, 4), at(3, 0)]).toEqual([
    undefined,
    short,
    short,
    undefined,
    undefined,
  ]);
  expect([at(9, 2), at(10, 2), at(2000, 2), at(2001, 2), at(10, 3), at(3000, 4)]).toEqual([
    undefined,
    tall,
    tall,
    undefined,
    undefined,
    next,
  ]);
});
