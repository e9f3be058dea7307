/** A column with figures and no heading. */
import { defineRule } from '../define';

export const namelessColumn = defineRule({
  code: 'BANG-006',
  severity: 'check',
  params: { column: 'text' },
  vi: {
    title: 'Cột không có tiêu đề',
    message: (p) => `Cột ${p.column} (không tên) có số liệu nhưng không có tiêu đề.`,
    effect: 'Cột này không được dùng.',
    fix: 'Ghi tiêu đề cho cột.',
  },
  en: {
    title: 'A column without a heading',
    message: (p) => `Column ${p.column} has figures but no heading.`,
    effect: 'This column is not used.',
    fix: 'Write a heading for the column.',
  },
});
