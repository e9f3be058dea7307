/** Rows with a colour that no word explains. */
import { defineRule } from '../define';

export const rowsInColour = defineRule({
  code: 'BANG-022',
  severity: 'check',
  params: { count: 'number', rows: 'list' },
  vi: {
    title: 'Dòng tô màu',
    message: (p) =>
      `${p.count} dòng được tô màu (dòng ${p.rows.join(', ')}) mà không có chữ nói rõ nghĩa.`,
    effect: 'Màu không phải số liệu nên không được tính.',
    fix: 'Thêm một cột ghi rõ, ví dụ «Thoát nghèo» và đánh dấu x.',
  },
  en: {
    title: 'Coloured rows',
    message: (p) =>
      `Rows with a colour that no word explains: ${p.count} (rows ${p.rows.join(', ')}).`,
    effect: 'A colour is no figure and is not counted.',
    fix: 'Add a column that says it, for example «Thoát nghèo», and mark it with x.',
  },
});
