/** A row of a form is a target of the plan where it says the same in other words. */
import { surveyOf } from '../make/surveyed';
import { filledRows } from './filling';

const BOOK = {
  name: 'Chỉ tiêu',
  rows: [
    ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
    [null],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Thực hiện năm 2025'],
    [1, 'Tỷ lệ hộ nghèo', '%', 15, 13.9],
    [2, 'Số hộ nghèo giảm trong năm', 'hộ', 50, 49],
    [3, 'Số hộ cận nghèo giảm', 'hộ', 20, 18],
  ],
};

async function planned(...labels: readonly string[]) {
  const { at } = await filledRows(await surveyOf(BOOK), [
    ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
    [null],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025'],
    ...labels.map((label, row) => [row + 1, label, 'hộ', null]),
  ]);
  return labels.map((_, row) => at(`D${row + 4}`));
}

test('the same in other words', async () => {
  expect(await planned('Số hộ nghèo giảm', 'Số hộ cận nghèo giảm trong năm')).toEqual([50, 20]);
});

test.each(['Hộ nghèo', 'Số khẩu nghèo giảm', 'Số hộ nghèo giảm năm 2024'])(
  '«%s» is another one',
  async (label) => {
    expect(await planned(label, 'Số hộ nghèo giảm')).toEqual([expect.any(String), 50]);
  },
);
