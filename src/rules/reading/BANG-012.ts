/** BANG-012. */
import { defineRule } from '../define';

export const bang012 = defineRule({
  code: 'BANG-012',
  severity: 'check',
  params: { count: 'text', filtered: 'text', poor: 'text?', rows: 'list' },
  vi: {
    title: 'Dòng bị ẩn',
    message: (p) =>
      `${p.count} dòng bị ẩn${p.filtered !== '0' ? ` (${p.filtered} dòng do bộ lọc)` : ''}${p.poor !== '' ? `, có ${p.poor} hộ nghèo` : ''}: dòng ${p.rows.join(', ')}.`,
    effect: 'Các dòng này vẫn được tính.',
    fix: 'Bỏ ẩn để kiểm tra; xóa dòng nếu không dùng, hoặc ghi «dong-an = bỏ» vào trang «Thông số» để không tính.',
  },
  merge: 'dropped',
});
