/** HO-034. */
import { defineRule } from '../define';

export const ho034 = defineRule({
  code: 'HO-034',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.indicator-count'],
  params: { indicator: 'text' },
  vi: {
    title: 'Tổng của cột chỉ số bằng số hộ đánh dấu',
    message: (p, a) =>
      `Cột «${p.indicator}»: dòng tổng ghi ${a.expected} hộ, đếm được ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu đếm theo dấu x.',
    fix: 'Sửa dòng tổng của danh sách hoặc kiểm tra các dấu x.',
  },
});
