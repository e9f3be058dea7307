/** Hamlets that are called as a commune, a province or an office is. */
import { survey, type Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { surveyOf } from '../make/surveyed';
import { filledRows, type Rows } from './filling';

const BOOK = {
  name: 'Tổng hợp',
  rows: [
    ['XÃ SUỐI MẪU'],
    ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025'],
    ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'],
    [1, 'Thôn Suối Mẫu', 200, 30, 9],
    [2, 'Thôn Phú Thọ', 100, 12, 5],
    [3, 'Thôn Thống Nhất', 50, 4, 1],
    [4, 'Thôn Tân', 50, 3, 1],
    [null, 'Tổng cộng', 400, 49, 16],
  ],
};

let seen: Survey;
beforeAll(async () => {
  seen = await survey(await openXlsx(await book([BOOK])), {
    settings: new Map([['xa', 'xã Suối Mẫu']]),
  });
});

/** The poor of a form under these lines. */
async function under(lines: readonly string[], sheet = 'Biểu') {
  const body: Rows = [
    ['STT', 'Chỉ tiêu', 'Số hộ'],
    [1, 'Hộ nghèo', null],
  ];
  const found = await filledRows(seen, [...lines.map((line) => [line]), ...body], { sheet });
  return { value: found.at(`C${lines.length + 2}`), questions: found.questions };
}

test.each([
  [['HỘ NGHÈO TRÊN ĐỊA BÀN XÃ SUỐI MẪU']],
  [['UBND XÃ', 'SUỐI MẪU', 'HỘ NGHÈO NĂM 2025']],
  [['SỞ NÔNG NGHIỆP TỈNH PHÚ THỌ', 'HỘ NGHÈO NĂM 2025']],
  [['HỘ NGHÈO NĂM 2025', '(Kèm theo Công văn số 12/UBND của UBND tỉnh Phú Thọ)']],
  [['Phú Thọ, ngày 5 tháng 1 năm 2026', 'HỘ NGHÈO NĂM 2025']],
  [['BIỂU THỐNG NHẤT SỐ LIỆU HỘ NGHÈO NĂM 2025']],
  [['UBND XÃ', 'KẾT QUẢ HỘ NGHÈO TRÌNH UBND XÃ PHÊ DUYỆT']],
])('%j is of the whole commune', async (lines) => {
  expect((await under(lines)).value).toBe(49);
});

test.each([
  [['HỘ NGHÈO CỦA THÔN PHÚ THỌ'], 12],
  [['Đơn vị: thôn Thống Nhất', 'HỘ NGHÈO NĂM 2025'], 4],
  [['HỘ NGHÈO THÔN THỐNG NHẤT SỐ LIỆU NĂM 2025'], 4],
])('%j is of that hamlet', async (lines, poor) => {
  expect((await under(lines)).value).toBe(poor);
});

test.each([
  [['HỘ NGHÈO PHÚ THỌ NĂM 2025'], 'Biểu'],
  [['BẢN THỐNG NHẤT SỐ LIỆU HỘ NGHÈO NĂM 2025'], 'Biểu'],
  [['HỘ NGHÈO THÔN TÂN LẬP NĂM 2025'], 'Biểu'],
  [['HỘ NGHÈO THÔN PHÚ THỌ, THÔN TÂN NĂM 2025'], 'Biểu'],
  [['HỘ NGHÈO NĂM 2025'], 'Thống Nhất'],
])('%j on the sheet %s is asked', async (lines, sheet) => {
  const { value, questions } = await under(lines, sheet);
  expect(value).toMatch(/trả lời câu hỏi/);
  expect(questions.map(({ code }) => code)).toContain('form-title');
});

test('the question on a sheet called as a hamlet offers the hamlet', async () => {
  const { questions } = await under(['HỘ NGHÈO NĂM 2025'], 'Thống Nhất');
  expect(questions.flatMap(({ choices }) => choices.map(({ id }) => id))).toEqual([
    'tat-ca',
    'Thôn Thống Nhất',
    'de-trong',
  ]);
});

test.each(['Thôn/bản/xóm', 'Xóm, bản, thôn', 'Tên thôn, buôn, tổ dân phố', 'Khóm - Ấp'])(
  'blank rows below «%s» take the hamlets',
  async (head) => {
    const { at } = await filledRows(seen, [
      ['HỘ NGHÈO NĂM 2025'],
      ['STT', head, 'Số hộ nghèo'],
      [null, null, null],
      [null, null, null],
    ]);
    expect(['C3', 'C4', 'C5', 'C6'].map(at)).toEqual([30, 12, 4, 3]);
  },
);

test('the number of a hamlet counts nothing', async () => {
  const numbered = BOOK.rows.map((row) =>
    row.map((cell) => (cell === 'Thôn Phú Thọ' ? 'Thôn 1' : cell)),
  );
  const { at } = await filledRows(await surveyOf({ ...BOOK, rows: numbered }), [
    ['SỐ LIỆU HỘ NGHÈO NĂM 2025 CỦA THÔN 1'],
    ['STT', 'Chỉ tiêu', 'Số hộ'],
    [1, 'Hộ nghèo', null],
  ]);
  expect(at('C3')).toBe(12);
});
