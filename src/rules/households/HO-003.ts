/** HO-003. */
import { defineRule } from '../define';

export const ho003 = defineRule({
  code: 'HO-003',
  severity: 'check', // subjects?
  params: { place: 'text', what: 'text', count: 'text', total: 'text' },
  vi: {
    title: 'Tỷ lệ ghi khớp với số hộ',
    message: (p, a) =>
      `${p.place}: ${p.what} ghi ${a.found} %, tính từ ${p.count} ÷ ${p.total} được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính lại từ số hộ.',
    fix: 'Sửa tỷ lệ đã ghi, hoặc kiểm tra lại số hộ.',
  },
});
