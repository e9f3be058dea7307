/** CHU-010. */
import { defineRule } from '../define';

export const chu010 = defineRule({
  code: 'CHU-010',
  severity: 'check',
  params: { sheet: 'text', name: 'text' },
  vi: {
    title: 'Tên thôn lấy theo tên trang',
    message: (p) =>
      `Danh sách ở trang «${p.sheet}» không ghi thôn, tạm coi là thôn «${p.name}» theo tên trang.`,
    effect: 'Các hộ trong danh sách được đếm cho thôn này.',
    fix: 'Ghi «Thôn …» vào tên trang, vào tên danh sách, hoặc thêm cột Thôn.',
  },
});
