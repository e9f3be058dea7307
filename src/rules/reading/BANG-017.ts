/** BANG-017. */
import { defineRule } from '../define';

export const bang017 = defineRule({
  code: 'BANG-017',
  severity: 'check',
  params: { header: 'text', formula: 'text', wrong: 'text', looked: 'text' },
  vi: {
    title: 'Dòng số thứ tự cột và số liệu',
    message: (p, a) =>
      `Cột «${p.header}» ghi cách tính «${p.formula}» nhưng ${p.wrong}/${p.looked} dòng không khớp (ô ${a.places}).`,
    effect: 'Cột vẫn được hiểu theo tiêu đề.',
    fix: 'Kiểm tra số liệu, hoặc sửa cách tính ghi dưới tiêu đề.',
  },
});
