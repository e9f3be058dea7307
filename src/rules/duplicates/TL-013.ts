/** TL-013. */
import { defineRule } from '../define';

export const tl013 = defineRule({
  code: 'TL-013',
  severity: 'check',
  params: { count: 'text' },
  vi: {
    title: 'Còn nhiều trường hợp trùng khác',
    message: (p) => `Còn ${p.count} trường hợp cùng loại chưa nêu ở đây.`,
    fix: 'Xử lý các trường hợp đã nêu rồi chạy lại, hoặc xem danh sách đầy đủ bằng --json.',
  },
});
