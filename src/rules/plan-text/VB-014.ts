/** Forms of the text that do not begin with the first number. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planNoFirstForm = defineRule({
  code: 'VB-014',
  severity: 'note',
  params: { line: 'number', names: 'list' },
  vi: {
    title: 'Đánh số biểu',
    message: (p) => `${at(p)}văn bản kèm ${p.names.join(', ')}, không có Biểu 01.`,
  },
  en: {
    title: 'Numbers of forms',
    message: (p) => `${at(p, 'en')}the text comes with ${p.names.join(', ')}, and no Biểu 01.`,
  },
});
