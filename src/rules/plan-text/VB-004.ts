/** A sum of the text and the same sum in words do not agree. */
import { defineRule } from '../define';
import { at, figure } from './plan-text-words';

export const planSumInWordsOff = defineRule({
  code: 'VB-004',
  severity: 'check',
  params: { line: 'number', figure: 'text', words: 'text', right: 'text' },
  vi: {
    title: 'Số và chữ không khớp',
    message: (p, a) =>
      `${at(p)}${figure(p)} ${a.expected}${a.unit} được ghi bằng chữ là «${p.words}»; đúng là «${p.right}».`,
    fix: 'Sửa phần chữ trong ngoặc.',
  },
  en: {
    title: 'Figure and words do not agree',
    message: (p, a) =>
      `${at(p, 'en')}${figure(p, 'en')} ${a.expected}${a.unit} is written in words as «${p.words}»; right is «${p.right}».`,
    fix: 'Mend the words in brackets.',
  },
});
