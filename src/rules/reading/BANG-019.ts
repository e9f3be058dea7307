/** BANG-019. */
import { defineRule } from '../define';

export const bang019 = defineRule({
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
});
