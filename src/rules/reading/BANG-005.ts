/** BANG-005. */
import { defineRule } from '../define';

export const bang005 = defineRule({
  code: 'BANG-005',
  severity: 'check',
  params: { label: 'text' },
  vi: {
    title: 'Tiêu đề chung chưa gộp ô',
    message: (p, a) =>
      `Hiểu cột ở ô ${a.cell()} là «${p.label}» vì ô tiêu đề chung bên trái chưa gộp.`,
    fix: 'Gộp ô tiêu đề chung cho đúng các cột con.',
  },
});
