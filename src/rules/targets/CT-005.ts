/** CT-005. */
import { defineRule } from '../define';

export const ct005 = defineRule({
  code: 'CT-005',
  severity: 'check',
  subjects: ['targets'],
  params: { name: 'text', served: 'text', entitled: 'text' },
  vi: {
    title: 'Tỷ lệ thực hiện khớp với số đếm',
    message: (p, a) =>
      `«${p.name}»: tỷ lệ ghi ${a.found} %, tính ${p.served} ÷ ${p.entitled} được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính lại.',
    fix: 'Sửa tỷ lệ, hoặc kiểm tra hai số đếm.',
  },
  merge: 'dropped',
});
