/** CHU-004. */
import { defineRule } from '../define';

export const chu004 = defineRule({
  code: 'CHU-004',
  severity: 'check', // severity? // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Chữ Ð thay cho Đ',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» dùng chữ Ð của phông khác, đọc là Đ (ô ${a.places}).`,
    fix: 'Gõ lại chữ Đ nếu cần tìm kiếm hay lọc theo tên.',
  },
});
