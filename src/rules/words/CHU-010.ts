/** A list that names no hamlet and is taken as that of its sheet. */
import { defineRule } from '../define';

export const hamletBySheet = defineRule({
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
  en: {
    title: 'A hamlet named by its sheet',
    message: (p) =>
      `The list on sheet «${p.sheet}» names no hamlet; it is taken as «${p.name}» after the sheet.`,
    effect: 'The households of the list count for this hamlet.',
    fix: 'Write «Thôn …» in the name of the sheet or of the list, or add a column for the hamlet.',
  },
});
