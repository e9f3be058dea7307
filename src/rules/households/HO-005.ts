/** A typed sum of poor and near-poor households that its two columns do not give. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const sumOfPoorAndNear = defineRule({
  code: 'HO-005',
  severity: 'check',
  params: { place: 'text', moment: 'text' },
  vi: {
    title: 'Tổng hộ nghèo và cận nghèo',
    message: (p, a) =>
      `${p.place}, ${p.moment}: cột tổng hộ nghèo và cận nghèo ghi ${a.expected}, cộng hai cột được ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu in số tính từ hai cột.',
    fix: 'Sửa cột tổng hoặc kiểm tra hai cột thành phần.',
  },
  en: {
    title: 'The sum of poor and near-poor households',
    message: (p, a) =>
      `${p.place}, ${inEnglish(p.moment)}: the sum of poor and near-poor households is typed as ${a.expected}, the two columns come to ${a.found} (difference ${a.difference}).`,
    effect: 'The form prints the sum of the two columns.',
    fix: 'Correct the column of the sum, or look at its two parts.',
  },
});
