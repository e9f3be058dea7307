import type { Line } from '../../../src/reading/ledger/line';
import { LevelTracker } from '../../../src/reading/ledger/ordinals';
import { findSums } from '../../../src/reading/ledger/sums';
import { addedRows } from '../../../src/reading/ledger/formulas';

/** One line of a sheet: number, name, figures. */
type Row = readonly [string | null, string, ...(number | null)[]];

function linesOf(rows: readonly Row[], words: readonly string[] = []): Line[] {
  const levels = new LevelTracker();
  return rows.map(([ordinal, label, ...values], row) => ({
    row,
    values,
    ordinal,
    level: levels.levelOf(ordinal),
    label,
    named: label !== '',
    word: words.includes(label),
    headed: false,
    adds: null,
  }));
}

/** "Cụm 1 = Thôn A + Thôn B": what the ledger takes for sums. */
function said(rows: readonly Row[], words: readonly string[] = []): string[] {
  const name = (row: number): string => rows[row]?.[1] || '(trống)';
  const isGroupName = (label: string): boolean => /^(?:Vùng|Cụm)/.test(label);
  return [...findSums({ lines: linesOf(rows, words), isGroupName })].map(
    ([row, sum]) =>
      `${name(row)} = ${sum.parts.map(name).join(' + ')}` +
      (sum.why === 'arithmetic' ? '' : ` (${sum.why})`) +
      (sum.whole ? ' [all]' : ''),
  );
}

const A: Row = ['1', 'Thôn A', 100, 10, 5];
const B: Row = ['2', 'Thôn B', 200, 20, 7];
const C: Row = ['3', 'Thôn C', 150, 5, 4];
const D: Row = ['4', 'Thôn D', 100, 10, 5];

test('groups above their parts, without a word, a number or a total', () => {
  expect(
    said([[null, 'Phía bắc', 300, 30, 12], A, B, [null, 'Phía nam', 250, 15, 9], C, D]),
  ).toEqual(['Phía bắc = Thôn A + Thôn B', 'Phía nam = Thôn C + Thôn D']);
});

test('groups below their parts, and a total on top of them all', () => {
  expect(
    said([[null, 'Xã', 550, 45, 21], A, B, [null, '', 300, 30, 12], C, D, [null, '', 250, 15, 9]]),
  ).toEqual([
    'Xã = (trống) + (trống) [all]',
    '(trống) = Thôn A + Thôn B',
    '(trống) = Thôn C + Thôn D',
  ]);
});

test('a total above and the same below count once', () => {
  expect(said([[null, 'Toàn xã', 300, 30, 12], A, B, [null, 'Cộng', 300, 30, 12]])).toEqual([
    'Toàn xã =  (view)',
    'Cộng = Thôn A + Thôn B [all]',
  ]);
});

test('groups with numbers of a level above, one of which holds a single hamlet', () => {
  expect(
    said([
      ['I', 'Khu trên', 100, 10, 5],
      ['1', 'Thôn A', 100, 10, 5],
      ['II', 'Khu dưới', 350, 25, 11],
      ['1', 'Thôn B', 200, 20, 7],
      ['2', 'Thôn C', 150, 5, 4],
      [null, 'Cộng', 450, 35, 16],
    ]),
  ).toEqual([
    'Cộng = Khu trên + Khu dưới [all]',
    'Khu trên = Thôn A',
    'Khu dưới = Thôn B + Thôn C',
  ]);
});

test('three levels are one tree', () => {
  expect(
    said([
      [null, 'Huyện', 550, 45, 21],
      ['I', 'Xã Một', 300, 30, 12],
      ['1', 'Thôn A', 100, 10, 5],
      ['2', 'Thôn B', 200, 20, 7],
      ['II', 'Xã Hai', 250, 15, 9],
      ['1', 'Thôn C', 150, 5, 4],
      ['2', 'Thôn D', 100, 10, 5],
    ])[0],
  ).toBe('Huyện = Xã Một + Xã Hai [all]');
});

test('small figures that happen to add up make no sum', () => {
  expect(
    said([
      ['1', 'Thôn A', 2, 1],
      ['2', 'Thôn B', 1, 0],
      ['3', 'Thôn C', 3, 1],
    ]),
  ).toEqual([]);
  expect(
    said([
      [null, 'Thôn A', 2, 1],
      [null, 'Thôn B', 1, 0],
      [null, 'Thôn C', 3, 1],
    ]),
  ).toEqual([]);
});

test('two hamlets with the same figures are two hamlets', () => {
  expect(said([A, ['2', 'Thôn B', 100, 10, 5]])).toEqual([]);
});

test('a numbered row that is all the others together is their sum', () => {
  expect(
    said([
      ['1', 'Tất cả', 450, 35, 16],
      ['2', 'Thôn A', 100, 10, 5],
      ['3', 'Thôn B', 200, 20, 7],
      ['4', 'Thôn C', 150, 5, 4],
    ]),
  ).toEqual(['Tất cả = Thôn A + Thôn B + Thôn C [all]']);
});

test('a sum with one wrong column is still a sum, and does not hold', () => {
  const rows: Row[] = [[null, 'Phía bắc', 300, 31, 12], A, B];
  expect(said(rows)).toEqual(['Phía bắc = Thôn A + Thôn B (nearly) [all]']);
  expect(findSums({ lines: linesOf(rows), isGroupName: () => false }).get(0)?.holds).toBe(false);
});

test('a group with wrong figures beside a proven one is a group as well', () => {
  expect(
    said([[null, 'Miền trên', 300, 30, 12], A, B, [null, 'Miền dưới', 999, 16, 8], C, D]),
  ).toEqual(['Miền trên = Thôn A + Thôn B', 'Miền dưới = Thôn C + Thôn D (alike)']);
});

test('the whole parted in another way below the total is a second view', () => {
  const town: Row = [null, 'Thành thị', 220, 17, 8];
  const country: Row = [null, 'Nông thôn', 330, 28, 13];
  expect(said([A, B, C, D, [null, 'Cộng', 550, 45, 21], town, country]).sort()).toEqual([
    'Cộng = Thôn A + Thôn B + Thôn C + Thôn D [all]',
    'Nông thôn =  (view)',
    'Thành thị =  (view)',
  ]);
  expect(said([A, B, C, D, town, country])).toEqual(['Thành thị =  (view)', 'Nông thôn =  (view)']);
});

test('activities numbered under their project are parts of it, whether or not they add up', () => {
  expect(
    said([
      ['1', 'Dự án', 115, 100],
      ['1.1', 'Bò', 57, 50],
      ['1.2', 'Quế', 57, 50],
      ['2', 'Khác', 9, 9],
    ]),
  ).toEqual(['Dự án = Bò + Quế (level)']);
});

test('a total that does not add up is known by its word', () => {
  expect(said([A, B, [null, 'Cộng', 999, 99, 99]], ['Cộng'])).toEqual([
    'Cộng = Thôn A + Thôn B (words) [all]',
  ]);
});

test('formulas name the rows that they add up, in their own column alone', () => {
  expect([...(addedRows('SUM(C5:C7)', 'C') ?? [])]).toEqual([4, 5, 6]);
  expect([...(addedRows('=SUBTOTAL(9,$C$5:$C$6)', 'C') ?? [])]).toEqual([4, 5]);
  expect([...(addedRows('C5+C9', 'C') ?? [])]).toEqual([4, 8]);
  expect([...(addedRows('SUM(C5:C6,C9)', 'C') ?? [])]).toEqual([4, 5, 8]);
  for (const other of ['SUM(D5:F5)', 'C5*2', 'COUNTIF(C5:C9,1)', 'C5-C6', 'SUM(C5:C6)/2'])
    expect(addedRows(other, 'C')).toBeNull();
});
