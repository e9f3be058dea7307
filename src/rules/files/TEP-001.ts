/** TEP-001. */
import { defineRule } from '../define';

export const tep001 = defineRule({
  code: 'TEP-001',
  severity: 'check',
  params: { count: 'text' },
  vi: {
    title: 'Liên kết sang sổ khác',
    message: (p) => `Sổ có liên kết sang ${p.count} sổ khác; số liên kết có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
});
