/** A typed rate that is not what the number reached gives of those entitled. */
import { defineRule } from '../define';

export const targetRateOff = defineRule({
  code: 'CT-005',
  severity: 'check',
  subjects: ['targets'],
  params: { name: 'text', served: 'number', entitled: 'number' },
  vi: {
    title: 'Tỷ lệ thực hiện khớp với số đếm',
    message: (p, a) =>
      `«${p.name}»: tỷ lệ ghi ${a.found} %, tính ${p.served} ÷ ${p.entitled} được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính lại.',
    fix: 'Sửa tỷ lệ, hoặc kiểm tra hai số đếm.',
  },
  en: {
    title: 'The rate reached agrees with the counts',
    message: (p, a) =>
      `«${p.name}»: the rate says ${a.found} %, ${p.served} ÷ ${p.entitled} gives ${a.expected} %.`,
    effect: 'The form prints the rate worked out.',
    fix: 'Mend the rate, or look at the two counts.',
  },
  merge: 'dropped',
});
