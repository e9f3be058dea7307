/** A column that takes its meaning from the heading on its left, which is not merged over it. */
import { defineRule } from '../define';

export const borrowedHeader = defineRule({
  code: 'BANG-005',
  severity: 'check',
  params: { header: 'text', label: 'text' },
  vi: {
    title: 'Tiêu đề chung chưa gộp ô',
    message: (p, a) =>
      `Hiểu cột ở ô ${a.cell()} là «${p.label}» vì ô tiêu đề chung bên trái chưa gộp.`,
    fix: 'Gộp ô tiêu đề chung cho đúng các cột con.',
  },
  en: {
    title: 'A common heading that is not merged',
    message: (p, a) =>
      `The column at ${a.cell()} is taken as «${p.label}» because the common heading on its left is not merged.`,
    fix: 'Merge the common heading over the columns that it is for.',
  },
});
