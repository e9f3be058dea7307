/** Rows that are struck out are left out. */
import { defineRule } from '../define';

export const struckRows = defineRule({
  code: 'BANG-013',
  severity: 'check',
  params: { count: 'number', rows: 'list' },
  vi: {
    title: 'Dòng gạch ngang',
    message: (p) => `${p.count} dòng bị gạch ngang không được tính: dòng ${p.rows.join(', ')}.`,
    fix: 'Bỏ gạch ngang nếu dòng vẫn còn giá trị.',
  },
  en: {
    title: 'Rows struck out',
    message: (p) =>
      `Rows that are struck out and not counted: ${p.count} (rows ${p.rows.join(', ')}).`,
    fix: 'Remove the line through them if they still hold.',
  },
});
