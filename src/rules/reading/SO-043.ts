/** SO-043. */
import { defineRule } from '../define';
import { BLOCKS } from './shown-cells-words';

export const so043 = defineRule({
  code: 'SO-043',
  severity: 'check', // severity? // subjects?
  params: { header: 'text' },
  vi: {
    title: 'Định dạng thu nhỏ số, đơn vị ghi đồng',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») có định dạng hiện số theo nghìn hoặc triệu, trong khi bảng ghi đơn vị là đồng.`,
    effect: BLOCKS,
    fix: 'Đổi định dạng ô về số thường, hoặc ghi đúng đơn vị tính của số đang hiện.',
  },
});
