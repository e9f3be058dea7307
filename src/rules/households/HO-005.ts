/** HO-005. */
import { defineRule } from '../define';

export const ho005 = defineRule({
  code: 'HO-005',
  severity: 'check', // severity? // subjects?
  params: { place: 'text', moment: 'text' },
  vi: {
    title: 'Tổng hộ nghèo và cận nghèo',
    message: (p, a) =>
      `${p.place}, ${p.moment}: cột tổng hộ nghèo và cận nghèo ghi ${a.expected}, cộng hai cột được ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu in số tính từ hai cột.',
    fix: 'Sửa cột tổng hoặc kiểm tra hai cột thành phần.',
  },
});
