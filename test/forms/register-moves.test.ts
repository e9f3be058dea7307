/** A register that tells the class of each household at the start and at the end of the year. */
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

type Line = readonly [hamlet: string, start: string | null, end: string | null, note?: string];

const register = (...lines: readonly Line[]) => ({
  name: 'Danh sách',
  rows: [
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO, HỘ THOÁT NGHÈO NĂM 2025'],
    ['(Thời điểm 31/12/2025)'],
    ['STT', 'Họ và tên chủ hộ', 'Thôn', 'Số khẩu', 'Phân loại hộ', null, 'Ghi chú'],
    [null, null, null, null, 'Đầu năm 2025', 'Cuối năm 2025', null],
    ...lines.map(([hamlet, start, end, note = null], at) => [
      at + 1,
      `Hồ Mẫu ${'ABCDEFGHIJKLM'[at] ?? ''}`,
      `Thôn ${hamlet}`,
      4,
      start,
      end,
      note,
    ]),
  ],
});
const LINES: readonly Line[] = [
  ['Gò Mẫu', 'HN', 'HN'],
  ['Gò Mẫu', 'HN', 'HCN'],
  ['Gò Mẫu', 'HN', 'KN'],
  ['Gò Mẫu', 'HCN', 'HN'],
  ['Gò Mẫu', 'HN', null, 'Chuyển đi nơi khác'],
  ['Suối Mẫu', 'HN', 'HN'],
  ['Suối Mẫu', 'HCN', 'KN'],
  ['Suối Mẫu', 'KN', 'HN'],
];
const FORM: Rows = [
  ['DIỄN BIẾN HỘ NGHÈO NĂM 2025'],
  [null],
  ['STT', 'Thôn', 'Hộ nghèo đầu năm', 'Giảm', null, 'Tăng', null, 'Hộ nghèo cuối năm'],
  [null, null, null, 'Trở thành hộ cận nghèo', 'Vượt chuẩn', 'Từ cận nghèo', 'Tái nghèo', null],
  [1, 'Thôn Gò Mẫu', null, null, null, null, null, null],
  [2, 'Thôn Suối Mẫu', null, null, null, null, null, null],
  [null, 'Tổng cộng', null, null, null, null, null, null],
];
const START: Rows = [
  ['BIỂU TỔNG HỢP NĂM 2025'],
  [null],
  ['STT', 'Thôn', 'Hộ nghèo đầu năm', 'Hộ cận nghèo đầu năm'],
  [1, 'Thôn Gò Mẫu', null, null],
  [2, 'Thôn Suối Mẫu', null, null],
  [null, 'Tổng cộng', null, null],
];

it('its pairs of classes are counted by hamlet', async () => {
  const seen = await surveyOf(register(...LINES));
  expect(seen.recognition.questions.filter(({ answer }) => answer === null)).toEqual([]);
  const { at } = await filledRows(seen, START);
  expect(['C4', 'C5', 'C6'].map(at)).toEqual([4, 1, 5]);
  expect(['D4', 'D5', 'D6'].map(at)).toEqual([1, 1, 2]);
});

it('relapsed or newly poor it does not tell, in any hamlet', async () => {
  const { at } = await filledRows(await surveyOf(register(...LINES)), FORM);
  expect(['C5', 'C6', 'C7'].map(at)).toEqual([4, 1, 5]);
  expect(['D5', 'D6', 'D7'].map(at)).toEqual([1, 0, 1]);
  expect(['E5', 'E6', 'E7'].map(at)).toEqual([1, 0, 1]);
  expect(['F5', 'F6', 'F7'].map(at)).toEqual([1, 0, 1]);
  expect(['G5', 'G6', 'G7'].map(at)).toEqual([
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  expect(['H5', 'H6', 'H7'].map(at)).toEqual([2, 2, 4]);
});

it('a list of those of the end alone does not tell the start', async () => {
  const { at } = await filledRows(
    await surveyOf(
      register(['Gò Mẫu', 'HN', 'HN'], ['Gò Mẫu', 'HN', 'HCN'], ['Suối Mẫu', 'KN', 'HN']),
    ),
    START,
  );
  expect(['C4', 'C6'].map(at)).toEqual([expect.any(String), expect.any(String)]);
});

it('a class that is left blank at the start is told', async () => {
  const seen = await surveyOf(register(...LINES, ['Suối Mẫu', null, 'HN']));
  expect(seen.findings.map(({ code }) => code)).toContain('DB-032');
});

it('no household that went away is told, since its row may have been deleted', async () => {
  const codes = async (lines: readonly Line[]) =>
    (await surveyOf(register(...lines))).findings.map(({ code }) => code);
  expect(await codes(LINES)).not.toContain('DB-033');
  expect(await codes(LINES.filter(([, , , note]) => !note))).toContain('DB-033');
});

it('a summary gives the people of both ends of the year', async () => {
  const seen = await surveyOf({
    name: 'Tổng hợp',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      ['STT', 'Thôn', 'Đầu năm (01/01/2025)', null, null, 'Cuối năm (31/12/2025)', null, null],
      [
        null,
        null,
        'Tổng số hộ',
        'Tổng số khẩu',
        'Hộ nghèo',
        'Tổng số hộ',
        'Tổng số khẩu',
        'Hộ nghèo',
      ],
      [1, 'Thôn Gò Mẫu', 200, 800, 30, 210, 830, 21],
      [2, 'Thôn Suối Mẫu', 100, 410, 12, 101, 420, 9],
    ],
  });
  const { at } = await filledRows(seen, [
    ['BIỂU TỔNG HỢP HỘ NGHÈO NĂM 2025'],
    [null],
    ['STT', 'Thôn', 'Đầu năm', null, 'Cuối năm', null, null],
    [
      null,
      null,
      'Tổng số hộ dân cư',
      'Tổng số khẩu',
      'Tổng số hộ dân cư',
      'Tổng số khẩu',
      'Hộ nghèo',
    ],
    [1, 'Thôn Gò Mẫu', null, null, null, null, null],
    [2, 'Thôn Suối Mẫu', null, null, null, null, null],
    [null, 'Tổng cộng', null, null, null, null, null],
  ]);
  expect(['C5', 'D5', 'E5', 'F5'].map(at)).toEqual([200, 800, 210, 830]);
  expect(['C7', 'D7', 'E7', 'F7'].map(at)).toEqual([300, 1210, 311, 1250]);
});
