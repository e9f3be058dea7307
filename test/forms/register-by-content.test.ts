/** Short headers of a register are read by what stands below them. */
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

type Cells = readonly (string | number | null)[];

/** A header without a lower one goes down, one without a right neighbour goes over it. */
const merged = (heads: Cells, under: Cells): string[] => [
  ...['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4'],
  ...heads.flatMap((head, at) => {
    const [own, next] = ['EFGHIJKL'.charAt(at), 'EFGHIJKL'.charAt(at + 1)];
    if (head !== null && under[at] === null) return [`${own}3:${own}4`];
    return head !== null && heads[at + 1] === null ? [`${own}3:${next}3`] : [];
  }),
];

const register = (heads: Cells, under: Cells, ...lines: readonly Cells[]) => ({
  name: 'ds 2025',
  merges: merged(heads, under),
  rows: [
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO, HỘ THOÁT NGHÈO NĂM 2025'],
    [null],
    ['TT', 'Họ và tên chủ hộ', 'Thôn', 'SK', ...heads],
    [null, null, null, null, ...under],
    ...lines.map((line, at) => [
      at + 1,
      `Hồ Mẫu ${'ABCDEFGHIJKLM'[at] ?? ''}`,
      at < 4 ? 'Thôn Gò Mẫu' : 'Thôn Suối Mẫu',
      3 + (at % 3),
      ...line,
    ]),
  ],
});
const form = (title: string, ...heads: readonly string[]): Rows => [
  [title],
  [null],
  ['STT', 'Thôn', ...heads],
  [1, 'Thôn Gò Mẫu', ...heads.map(() => null)],
  [2, 'Thôn Suối Mẫu', ...heads.map(() => null)],
  [null, 'Tổng cộng', ...heads.map(() => null)],
];
const PARTS = form(
  'HỘ NGHÈO NĂM 2025',
  'Hộ nghèo dân tộc thiểu số',
  'Hộ nghèo có chủ hộ là nữ',
  'Số khẩu hộ nghèo',
);

const CLASSES = ['HN', 'HN', 'HCN', 'HN', 'HN', 'HCN', 'HN', 'HN'];
const PEOPLES = ['Kinh', 'Tày', 'Tày', 'Dao', 'Kinh', 'Nùng', 'Tày', 'Kinh'];
const SEXES = ['Nam', 'Nữ', 'Nam', 'Nữ', 'Nữ', 'Nam', 'Nam', 'Nữ'];

test('«DT» over names of peoples, «GT» over sexes, «NS» over years', async () => {
  const lines = CLASSES.map((one, at) => [PEOPLES[at] ?? null, SEXES[at] ?? null, 1960 + at, one]);
  const heads = ['DT', 'GT', 'NS', 'Phân loại'];
  const seen = await surveyOf(register(heads, [null, null, null, null], ...lines));
  const { at } = await filledRows(seen, PARTS);
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([2, 1, 3]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([2, 2, 4]);
  expect(['E4', 'E5', 'E6'].map(at)).toEqual([10, 11, 21]);
});

test('«DT» over numbers is an area, and over codes nobody knows', async () => {
  for (const cells of [PEOPLES.map((_, at) => 45 + at), PEOPLES.map((name) => name.charAt(0))]) {
    const lines = CLASSES.map((one, at) => [cells[at] ?? null, one]);
    const seen = await surveyOf(register(['DT', 'Phân loại'], [null, null], ...lines));
    const { at } = await filledRows(seen, PARTS);
    expect(['C4', 'C6'].map(at)).toEqual([expect.any(String), expect.any(String)]);
    expect(at('E6')).toBe(21);
  }
});

test('a birth in the column of women is a woman’s', async () => {
  const lines = CLASSES.map((one, at) =>
    SEXES[at] === 'Nữ' ? [null, 1960 + at, one] : [1960 + at, null, one],
  );
  const heads = ['Năm sinh', null, 'Phân loại'];
  const seen = await surveyOf(register(heads, ['Nam', 'Nữ', null], ...lines));
  const { at } = await filledRows(seen, PARTS);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([2, 2, 4]);
  expect(seen.findings.map(({ code }) => code)).not.toContain('BANG-007');
});

const MOVES = form(
  'DIỄN BIẾN HỘ NGHÈO NĂM 2025',
  'Hộ nghèo tái nghèo',
  'Hộ nghèo phát sinh mới',
  'Hộ nghèo vượt chuẩn cận nghèo',
  'Số hộ khác giảm',
);
const WAYS = [
  ['HN', 'HN', 'Giữ nguyên'],
  ['KN', 'HN', 'Tái nghèo'],
  ['KN', 'HN', 'Nghèo phát sinh mới'],
  ['HN', 'KN', 'Thoát nghèo'],
  ['HN', 'HN', 'Giữ nguyên'],
  ['HCN', 'KN', 'Thoát cận nghèo'],
  ['KN', 'HN', 'Phát sinh mới'],
];

test('«Diễn biến» tells how each household moved, and nobody that left is no nought', async () => {
  const heads = ['Phân loại hộ', null, 'Diễn biến trong năm'];
  const seen = await surveyOf(register(heads, ['Đầu năm 2025', 'Cuối năm 2025', null], ...WAYS));
  const { at } = await filledRows(seen, MOVES);
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([1, 0, 1]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([1, 1, 2]);
  expect(['E4', 'E5', 'E6'].map(at)).toEqual([1, 0, 1]);
  expect(['F4', 'F5', 'F6'].map(at)).toEqual(Array(3).fill(expect.stringMatching(/chưa chắc/)));
});

test('«Thoát nghèo», «Thoát CN» by marks: the household is in no class at the end', async () => {
  const x = (is: boolean): string | null => (is ? 'x' : null);
  const lines = WAYS.map(([start = '', end = '']) => [
    x(start === 'HN'),
    x(start === 'HCN'),
    x(end === 'HN'),
    x(end === 'HCN'),
    x(start === 'HN' && end === 'KN'),
    x(start === 'HCN' && end === 'KN'),
  ]);
  const heads = ['Đầu năm 2025', null, 'Cuối năm 2025', null, null, null];
  const under = ['Hộ nghèo', 'Hộ CN', 'Hộ nghèo', 'Hộ CN', 'Thoát nghèo', 'Thoát CN'];
  const seen = await surveyOf(register(heads, under, ...lines));
  expect(seen.findings.map(({ code }) => code)).not.toContain('HO-007');
  const { at } = await filledRows(seen, MOVES);
  expect(['E4', 'E5', 'E6'].map(at)).toEqual([1, 0, 1]);
});

test('people and minorities of the start, by the list, and the officer is told', async () => {
  const lines = WAYS.map((line, at) => [PEOPLES[at] ?? null, ...line]);
  const heads = ['DT', 'Phân loại hộ', null, 'Diễn biến trong năm'];
  const under = [null, 'Đầu năm 2025', 'Cuối năm 2025', null];
  const seen = await surveyOf(register(heads, under, ...lines));
  const { at, notes } = await filledRows(
    seen,
    form(
      'HỘ NGHÈO NĂM 2025',
      'Số khẩu hộ nghèo đầu năm',
      'Hộ nghèo dân tộc thiểu số đầu năm',
      'Số khẩu hộ nghèo phát sinh mới',
    ),
  );
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([6, 4, 10]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([1, 0, 1]);
  expect(['E4', 'E5', 'E6'].map(at)).toEqual([5, 3, 8]);
  expect(notes.map(({ code }) => code)).toContain('listed-people');
});
