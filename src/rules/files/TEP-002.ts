/** TEP-002. */
import { defineRule } from '../define';

export const tep002 = defineRule({
  code: 'TEP-002',
  severity: 'check', // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Ô lấy số từ sổ khác',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» lấy số từ một sổ khác (ô ${a.places}); số có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
});
