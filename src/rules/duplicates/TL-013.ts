/** Findings of one kind that are too many to list. */
import { defineRule } from '../define';

export const moreDuplicates = defineRule({
  code: 'TL-013',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Còn nhiều trường hợp trùng khác',
    message: (p) => `Còn ${p.count} trường hợp cùng loại chưa nêu ở đây.`,
    fix: 'Xử lý các trường hợp đã nêu rồi chạy lại, hoặc xem danh sách đầy đủ bằng --json.',
  },
  en: {
    title: 'More duplicates',
    message: (p) => `Further cases of the same kind that are not listed here: ${p.count}.`,
    fix: 'Deal with those that are listed and run again, or see the whole list with --json.',
  },
});
