/** What to do where a file was saved without the results of its formulas. */
import type { Said } from '../../domain/language';

export const OPEN_AND_SAVE: Said = {
  vi: 'Mở tệp bằng Excel, bấm Lưu để Excel tính các công thức, rồi đọc lại.',
  en: 'Open the file in Excel, save it so that Excel computes the formulas, and read it again.',
};
