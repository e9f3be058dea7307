/** BANG-022. */
import { defineRule } from '../define';

export const bang022 = defineRule({
  code: 'BANG-022',
  severity: 'check',
  params: { count: 'text', rows: 'list' },
  vi: {
    title: 'Dòng tô màu',
    message: (p) =>
      `${p.count} dòng được tô màu (dòng ${p.rows.join(', ')}) mà không có chữ nói rõ nghĩa.`,
    effect: 'Màu không phải số liệu nên không được tính.',
    fix: 'Thêm một cột ghi rõ, ví dụ «Thoát nghèo» và đánh dấu x.',
  },
});
