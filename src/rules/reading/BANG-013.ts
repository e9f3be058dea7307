/** BANG-013. */
import { defineRule } from '../define';

export const bang013 = defineRule({
  code: 'BANG-013',
  severity: 'check',
  params: { count: 'text', rows: 'list' },
  vi: {
    title: 'Dòng gạch ngang',
    message: (p) => `${p.count} dòng bị gạch ngang không được tính: dòng ${p.rows.join(', ')}.`,
    fix: 'Bỏ gạch ngang nếu dòng vẫn còn giá trị.',
  },
});
