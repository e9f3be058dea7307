/** Figures that do not obey the formula written under their heading, "(4)=(3)/(2)". */
import { defineRule } from '../define';

export const columnFormula = defineRule({
  code: 'BANG-017',
  severity: 'check',
  params: { formula: 'text', header: 'text', wrong: 'number', looked: 'number' },
  vi: {
    title: 'Dòng số thứ tự cột và số liệu',
    message: (p, a) =>
      `Cột «${p.header}» ghi cách tính «${p.formula}» nhưng ${p.wrong}/${p.looked} dòng không khớp (ô ${a.places}).`,
    effect: 'Cột vẫn được hiểu theo tiêu đề.',
    fix: 'Kiểm tra số liệu, hoặc sửa cách tính ghi dưới tiêu đề.',
  },
  en: {
    title: 'Column formula and figures',
    message: (p, a) =>
      `Column «${p.header}» says «${p.formula}», but ${p.wrong} of ${p.looked} rows do not match (${a.places}).`,
    effect: 'The column is still understood by its heading.',
    fix: 'Look at the figures, or correct the formula under the heading.',
  },
});
