/** A format that shows thousands or millions, in a table that says đồng. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const scaledDong = defineRule({
  code: 'SO-043',
  severity: 'stop',
  params: { header: 'text', merged: 'text?' },
  effect: BLOCKS,
  vi: {
    title: 'Định dạng thu nhỏ số, đơn vị ghi đồng',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») có định dạng hiện số theo nghìn hoặc triệu, trong khi bảng ghi đơn vị là đồng.`,
    fix: 'Đổi định dạng ô về số thường, hoặc ghi đúng đơn vị tính của số đang hiện.',
  },
  en: {
    title: 'A scaling format under the unit đồng',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has a format that shows thousands or millions, while the table says đồng.`,
    fix: 'Set a plain number format, or write the unit of the number that is shown.',
  },
});
