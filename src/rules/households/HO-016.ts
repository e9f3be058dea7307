/** HO-016. */
import { defineRule } from '../define';

export const ho016 = defineRule({
  code: 'HO-016',
  severity: 'check', // subjects?
  params: { place: 'text', what: 'text', count: 'text', total: 'text' },
  vi: {
    title: 'Tỷ lệ chung cộng từ hai tỷ lệ đã làm tròn',
    message: (p, a) =>
      `${p.place}: ${p.what} ghi ${a.found} % là cộng hai tỷ lệ đã làm tròn; tính từ số hộ (${p.count} ÷ ${p.total}) được ${a.expected} %.`,
    effect: 'Biểu in tỷ lệ tính từ số hộ.',
    fix: 'Dùng tỷ lệ tính từ số hộ.',
  },
});
