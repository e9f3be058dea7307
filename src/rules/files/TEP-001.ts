/** Links to other workbooks, whose values may be old. */
import { defineRule } from '../define';

export const linkedBooks = defineRule({
  code: 'TEP-001',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Liên kết sang sổ khác',
    message: (p) => `Sổ có liên kết sang ${p.count} sổ khác; số liên kết có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
  en: {
    title: 'Links to other workbooks',
    message: (p) =>
      `Other workbooks that this one has links to: ${p.count}; linked figures may be old.`,
    effect: 'The forms take the figures kept in this workbook.',
    fix: 'Open the other workbook to update them, or turn the links into values.',
  },
});
