/** Kept results that are not what their own formulas come to now. */
import { defineRule } from '../define';
import { OPEN_AND_SAVE } from './shown-cells-words';

export const oldResult = defineRule({
  code: 'SO-051',
  severity: 'check',
  params: { count: 'number' },
  fix: OPEN_AND_SAVE,
  vi: {
    title: 'Kết quả lưu khác công thức',
    message: (p, a) =>
      `${p.count} ô lưu kết quả cũ, khác với kết quả của chính công thức trong ô (ô ${a.places}); sổ này chờ Excel tính lại khi mở.`,
    effect: 'Biểu dùng kết quả tính lại, là số Excel hiện ra khi mở sổ.',
  },
  en: {
    title: 'A kept result that is not the formula’s',
    message: (p, a) =>
      `Cells that keep an old result, which is not what their own formula gives: ${p.count} (${a.places}); the workbook waits for Excel to compute it.`,
    effect: 'The forms take the new result, which Excel shows when it opens the workbook.',
  },
});
