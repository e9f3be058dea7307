/** Rows that are hidden and count all the same. */
import { defineRule } from '../define';

export const hiddenRows = defineRule({
  code: 'BANG-012',
  severity: 'check',
  params: { count: 'number', filtered: 'number', rows: 'list', poor: 'number?' },
  vi: {
    title: 'Dòng bị ẩn',
    message: (p) =>
      `${p.count} dòng bị ẩn${p.filtered !== '0' ? ` (${p.filtered} dòng do bộ lọc)` : ''}${p.poor !== '' ? `, có ${p.poor} hộ nghèo` : ''}: dòng ${p.rows.join(', ')}.`,
    effect: 'Các dòng này vẫn được tính.',
    fix: 'Bỏ ẩn để kiểm tra; xóa dòng nếu không dùng, hoặc ghi «dong-an = bỏ» vào trang «Thông số» để không tính.',
  },
  en: {
    title: 'Hidden rows',
    message: (p) =>
      `Hidden rows: ${p.count}${p.filtered !== '0' ? ` (by a filter: ${p.filtered})` : ''}${p.poor !== '' ? `, poor households among them: ${p.poor}` : ''}; rows ${p.rows.join(', ')}.`,
    effect: 'These rows are counted all the same.',
    fix: 'Show them and look; delete the rows if they are not needed, or write «dong-an = bỏ» on the sheet «Thông số» to leave them out.',
  },
  merge: 'dropped',
});
