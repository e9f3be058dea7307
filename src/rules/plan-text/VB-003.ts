/** VB-003. */
import { defineRule } from '../define';
import { figure, at } from './plan-text-words';

export const vb003 = defineRule({
  code: 'VB-003',
  severity: 'check',
  params: { line: 'text?', name: 'text?', figure: 'text' },
  vi: {
    title: 'Tổng trong văn bản không khớp',
    message: (p, a) =>
      `${at(p)}${figure(p)} ghi ${a.expected}${a.unit}, cộng các phần được ${a.found}${a.unit} (lệch ${a.difference}).`,
    fix: 'Kiểm tra lại các số trong đoạn kinh phí.',
  },
});
