/** What to do where a file was saved without the results of its formulas. */

export const OPEN_AND_SAVE = 'Mở tệp bằng Excel, bấm Lưu để Excel tính các công thức, rồi đọc lại.';
export const OPEN_AND_SAVE_EN =
  'Open the file in Excel, save it so that Excel computes the formulas, and read it again.';
