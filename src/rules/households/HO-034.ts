/** A total under the marks that is not the number of marked households. */
import { defineRule } from '../define';

export const totalOfMarks = defineRule({
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
  en: {
    title: 'A total of an indicator that its marks come to',
    message: (p, a) =>
      `Column «${p.indicator}»: the total row has ${a.expected} households, the marks come to ${a.found} (difference ${a.difference}).`,
    effect: 'Forms count the marks x.',
    fix: 'Correct the total row of the list, or look at the marks x.',
  },
});
