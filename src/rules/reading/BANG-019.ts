/** A step of more than one in the numbering: a row may have been deleted. */
import { defineRule } from '../define';

export const gapInNumbering = defineRule({
  code: 'BANG-019',
  severity: 'check',
  params: { before: 'text', after: 'text' },
  vi: {
    title: 'Số thứ tự nhảy cách',
    message: (p, a) =>
      `Số thứ tự nhảy từ ${p.before} (ô ${a.cell(1)}) đến ${p.after} (ô ${a.cell(0)}).`,
    effect: 'Các dòng có trong bảng vẫn được tính.',
    fix: 'Kiểm tra có dòng bị xóa hay chưa nhập không.',
  },
  en: {
    title: 'A gap in the numbering',
    message: (p, a) =>
      `The numbering goes from ${p.before} (${a.cell(1)}) to ${p.after} (${a.cell(0)}).`,
    effect: 'The rows of the table are counted all the same.',
    fix: 'See whether a row was deleted or not entered.',
  },
});
