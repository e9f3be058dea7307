/** A typed rate that the counts beside it do not give. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const wrongRate = defineRule({
  code: 'HO-003',
  severity: 'check',
  params: { place: 'text', what: 'text', count: 'number', total: 'number' },
  vi: {
    title: 'Tỷ lệ ghi khớp với số hộ',
    message: (p, a) =>
      `${p.place}: ${p.what} ghi ${a.found} %, tính từ ${p.count} ÷ ${p.total} được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính lại từ số hộ.',
    fix: 'Sửa tỷ lệ đã ghi, hoặc kiểm tra lại số hộ.',
  },
  en: {
    title: 'A typed rate that the counts give',
    message: (p, a) =>
      `${p.place}: ${a.found} % is typed (${inEnglish(p.what)}), ${p.count} ÷ ${p.total} gives ${a.expected} %.`,
    effect: 'The form prints the rate computed from the counts.',
    fix: 'Correct the typed rate, or look at the counts.',
  },
});
