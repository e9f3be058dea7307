/** Two tables, or a table and the register, count one thing differently. */
import { defineRule } from '../define';

export const twoCounts = defineRule({
  code: 'HO-041',
  severity: 'stop',
  subjects: ['lacks'],
  params: { place: 'text' },
  vi: {
    title: 'Hai bảng đếm khác nhau cùng một chỉ số hoặc nguyên nhân',
    message: (p, a) =>
      `${p.place === '' ? 'Dòng tổng' : p.place}: hai nơi ghi ${a.expected} và ${a.found}${a.unit} cho cùng một nội dung (ô ${a.places}).`,
    effect: 'Chưa biết số nào đúng, nên biểu lấy số này chưa được lập.',
    fix: 'Sửa cho hai nơi khớp nhau, hoặc bỏ bảng cũ.',
  },
  en: {
    title: 'Two counts of one indicator or cause',
    message: (p, a) =>
      `${p.place === '' ? 'Total' : p.place}: ${a.expected} and ${a.found}${a.unit} for the same item (${a.places}).`,
    effect: 'Nobody can say which one is right; forms that take it are not made.',
    fix: 'Make them agree, or remove the old table.',
  },
});
