/** Cells of a column that take their figure from another workbook. */
import { defineRule } from '../define';

export const linkedCells = defineRule({
  code: 'TEP-002',
  severity: 'check',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Ô lấy số từ sổ khác',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» lấy số từ một sổ khác (ô ${a.places}); số có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
  en: {
    title: 'Cells with figures of another workbook',
    message: (p, a) =>
      `Cells of column «${p.header}» with a figure of another workbook: ${p.count} (${a.places}); it may be old.`,
    effect: 'The forms take the figures kept in this workbook.',
    fix: 'Open the other workbook to update them, or turn the links into values.',
  },
});
