/** BANG-006. */
import { defineRule } from '../define';

export const bang006 = defineRule({
  code: 'BANG-006',
  severity: 'check',
  params: { column: 'text' },
  vi: {
    title: 'Cột không có tiêu đề',
    message: (p) => `Cột ${p.column} (không tên) có số liệu nhưng không có tiêu đề.`,
    effect: 'Cột này không được dùng.',
    fix: 'Ghi tiêu đề cho cột.',
  },
});
