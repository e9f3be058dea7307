/** A place of the text that was left open. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planOpenPlace = defineRule({
  code: 'VB-008',
  severity: 'check',
  params: { line: 'number', text: 'text' },
  vi: {
    title: 'Chỗ còn để trống',
    message: (p) => `${at(p)}còn để trống «${p.text}».`,
    fix: 'Điền trước khi trình ký.',
  },
  en: {
    title: 'A place left open',
    message: (p) => `${at(p, 'en')}«${p.text}» is left open.`,
    fix: 'Fill it in before the text is signed.',
  },
});
