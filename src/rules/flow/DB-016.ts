/** DB-016. */
import { defineRule } from '../define';

export const db016 = defineRule({
  code: 'DB-016',
  severity: 'check', // severity? // subjects?
  params: { agree: 'text', count: 'text' },
  vi: {
    title: 'Một hộ ghi hai lần trong danh sách',
    message: (p) =>
      p.agree === '1'
        ? `${p.count} hộ ghi hơn một lần trong các danh sách của một sổ, cùng phân loại: mỗi hộ tính một lần.`
        : `${p.count} hộ ghi hơn một lần trong các danh sách của một sổ mà phân loại khác nhau.`,
    effect: 'Hộ ghi khác nhau ở hai dòng thì diễn biến chưa tính được.',
    fix: 'Giữ một dòng đúng cho mỗi hộ.',
  },
});
