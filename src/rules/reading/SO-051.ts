/** SO-051. */
import { defineRule } from '../define';
import { OPEN_AND_SAVE } from './shown-cells-words';

export const so051 = defineRule({
  code: 'SO-051',
  severity: 'check', // severity?
  params: { count: 'text' },
  vi: {
    title: 'Kết quả lưu khác công thức',
    message: (p, a) =>
      `${p.count} ô lưu kết quả cũ, khác với kết quả của chính công thức trong ô (ô ${a.places}); sổ này chờ Excel tính lại khi mở.`,
    effect: 'Biểu dùng kết quả tính lại, là số Excel hiện ra khi mở sổ.',
    fix: OPEN_AND_SAVE,
  },
});
