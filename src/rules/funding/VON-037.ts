/** One table for each source or capital: they are added up. */
import { defineRule } from '../define';

export const addedParts = defineRule({
  code: 'VON-037',
  severity: 'note',
  params: { sheets: 'list' },
  vi: {
    title: 'Mỗi nguồn vốn một bảng',
    message: (p, a) =>
      `Mỗi nguồn vốn ghi một bảng (trang ${p.sheets.map((sheet) => `«${sheet}»`).join(', ')}, ô ${a.places}); các biểu cộng các bảng này.`,
    fix: 'Nếu một bảng đã gồm số của bảng kia, ẩn trang không dùng.',
  },
  en: {
    title: 'A table for each source of money',
    message: (p, a) =>
      `Each source of money has its own table (sheets ${p.sheets.map((sheet) => `«${sheet}»`).join(', ')}, ${a.places}); the forms add them up.`,
    fix: 'If one table holds the other already, hide the sheet that is not used.',
  },
});
