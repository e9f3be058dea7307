/** The plan of a line is one figure in the table of disbursement and another in that of funding. */
import { defineRule } from '../define';

export const planOfOtherTable = defineRule({
  code: 'VON-025',
  severity: 'check',
  subjects: ['disbursement'],
  params: { name: 'text' },
  vi: {
    title: 'Kế hoạch vốn khớp với bảng kinh phí',
    message: (p, a) =>
      `${p.name}: bảng kinh phí ghi ${a.expected}${a.unit}, bảng giải ngân ghi kế hoạch vốn ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu giải ngân in theo bảng giải ngân.',
    fix: 'Xem kế hoạch vốn đã điều chỉnh chưa và thống nhất hai bảng.',
  },
  en: {
    title: 'The plan agrees with the table of funding',
    message: (p, a) =>
      `${p.name}: the table of funding says ${a.expected}${a.unit}, the table of disbursement has a plan of ${a.found} (difference ${a.difference}).`,
    effect: 'The form of disbursement follows the table of disbursement.',
    fix: 'See whether the plan has been adjusted, and make both tables agree.',
  },
  merge: 'dropped',
});
