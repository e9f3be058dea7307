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

const AIMED = {
  name: 'Chỉ tiêu',
  rows: [
    ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
    [null],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Thực hiện năm 2025'],
    [1, 'Tỷ lệ trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', '%', 90, 93],
    [2, 'Số hộ nghèo được tập huấn kỹ thuật', 'hộ', 30, 28],
    [3, 'Số hộ cận nghèo được tập huấn kỹ thuật', 'hộ', 12, 11],
  ],
};

test('the words that say what is aimed at tell a target, and the classes it is aimed for', async () => {
  const labels = [
    'Trẻ em hộ nghèo, cận nghèo đi học đúng độ tuổi',
    'Hộ nghèo tham gia tập huấn kỹ thuật',
    'Tập huấn kỹ thuật cho hộ cận nghèo',
    'Trẻ em hộ nghèo đi học đúng độ tuổi',
    'Hộ được tập huấn kỹ thuật',
  ];
  const { at } = await filledRows(await surveyOf(AIMED), [
    ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
    [null],
    ['TT', 'Chỉ tiêu', 'Kế hoạch năm 2025'],
    ...labels.map((label, row) => [row + 1, label, null]),
  ]);
  expect(labels.map((_, row) => at(`C${row + 4}`))).toEqual([
    ...[90, 30, 12],
    // Other children, and households of either class.
    expect.any(String),
    expect.any(String),
  ]);
});

const PLAN = {
  name: 'Chỉ tiêu',
  rows: [
    ...BOOK.rows,
    [4, 'Tỷ lệ trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi', '%', 90, 93.5],
    [5, 'Tỷ lệ người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ mua BHYT', '%', 100, 98],
  ],
};
const ASKED = ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIẢM NGHÈO NĂM 2025'];
const HEADS = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2025', 'Thực hiện năm 2025'];

test('the same words, those aside that every target has', async () => {
  const labels = [
    'Trẻ em hộ nghèo, cận nghèo đi học đúng độ tuổi',
    'Người nghèo, cận nghèo được hỗ trợ tham gia bảo hiểm y tế',
    'Trẻ em hộ nghèo đi học đúng độ tuổi',
    'Số trẻ em hộ nghèo, cận nghèo đi học đúng độ tuổi',
  ];
  const { at } = await filledRows(await surveyOf(PLAN), [
    ASKED,
    [null],
    HEADS,
    ...labels.map((label, row) => [row + 1, label, '%', null, null]),
  ]);
  expect(['D4', 'E4', 'D5', 'E5'].map(at)).toEqual([90, 93.5, 100, 98]);
  expect(['D6', 'D7'].map(at)).toEqual([expect.any(String), expect.any(String)]);
});

test('blank rows take the targets that the workbook has, in their units', async () => {
  const { at } = await filledRows(await surveyOf(PLAN), [
    ASKED,
    [null],
    HEADS,
    [null, null, null, null, null],
    [null, null, null, null, null],
  ]);
  const rows = ['4', '5', '6', '7', '8'];
  const figures = rows.map((row) => [at(`D${row}`), at(`E${row}`)]);
  expect(figures).toHaveLength(5);
  expect(figures).toEqual(
    expect.arrayContaining([
      [15, 13.9],
      [50, 49],
      [20, 18],
      [90, 93.5],
      [100, 98],
    ]),
  );
  expect(at('D9')).toBeNull();
});

test('a target in percent is told in percent where the form names no unit', async () => {
  const { at } = await filledRows(await surveyOf(PLAN), [
    ASKED,
    [null],
    ['TT', 'Chỉ tiêu', 'Kế hoạch năm 2025', 'Thực hiện năm 2025'],
    [1, 'Tỷ lệ hộ nghèo', null, null],
    [2, 'Số hộ nghèo giảm trong năm', null, null],
  ]);
  expect(['C4', 'D4', 'C5', 'D5'].map(at)).toEqual([15, 13.9, 50, 49]);
});

test('what was reached is a rate where the target is in percent, also beside those counted', async () => {
  const seen = await surveyOf({
    name: 'Chỉ tiêu',
    rows: [
      ['CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
      [null],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Số đối tượng', 'Số thực hiện', 'Tỷ lệ (%)'],
      [1, 'Tỷ lệ trẻ em hộ nghèo đi học đúng độ tuổi', '%', 90, 150, 138, 92],
      [2, 'Số hộ nghèo được tập huấn kỹ thuật', 'hộ', 30, 40, 28, 70],
    ],
  });
  const { at } = await filledRows(seen, [
    ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU GIẢM NGHÈO NĂM 2025'],
    [null],
    ['TT', 'Chỉ tiêu', 'KH năm 2025', 'TH năm 2025', 'So với KH (%)'],
    [1, 'Tỷ lệ trẻ em hộ nghèo đi học đúng độ tuổi', null, null, null],
    [2, 'Số hộ nghèo được tập huấn kỹ thuật', null, null, null],
  ]);
  expect(['C4', 'D4', 'C5', 'D5'].map(at)).toEqual([90, 92, 30, 28]);
  expect(['E4', 'E5'].map(at)).toEqual([expect.any(String), expect.any(String)]);
});
