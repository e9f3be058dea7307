/** A sum that the text states is not what its parts come to. */
import { defineRule } from '../define';
import { at, figure } from './plan-text-words';

export const planSumOff = defineRule({
  code: 'VB-003',
  severity: 'check',
  params: { line: 'number', figure: 'text' },
  vi: {
    title: 'Tổng trong văn bản không khớp',
    message: (p, a) =>
      `${at(p)}${figure(p)} ghi ${a.expected}${a.unit}, cộng các phần được ${a.found}${a.unit} (lệch ${a.difference}).`,
    fix: 'Kiểm tra lại các số trong đoạn kinh phí.',
  },
  en: {
    title: 'A total of the text does not add up',
    message: (p, a) =>
      `${at(p, 'en')}${figure(p, 'en')} says ${a.expected}${a.unit}, the parts come to ${a.found}${a.unit} (difference ${a.difference}).`,
    fix: 'Look at the figures of the paragraph on funding.',
  },
});
