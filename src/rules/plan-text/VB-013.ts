/** VB-013. */
import { defineRule } from '../define';

export const vb013 = defineRule({
  code: 'VB-013',
  severity: 'check',
  params: { section: 'text', numbers: 'list', line: 'text' },
  vi: {
    title: 'Đánh số không liên tục',
    message: (p) => `Mục ${p.section} đánh số ${p.numbers.join(', ')} (sai từ đoạn ${p.line}).`,
    fix: 'Đánh số lại.',
  },
});
