/** The text abbreviates one plan in two ways. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planTwoNames = defineRule({
  code: 'VB-011',
  severity: 'check',
  params: { line: 'number', first: 'text', firstLine: 'number', second: 'text' },
  vi: {
    title: 'Một văn bản, hai tên tắt',
    message: (p) =>
      `${at(p)}cùng một kế hoạch được gọi tắt là «${p.first}» (đoạn ${p.firstLine}) và «${p.second}».`,
    fix: 'Dùng một tên gọi tắt.',
  },
  en: {
    title: 'One document under two short names',
    message: (p) =>
      `${at(p, 'en')}the same plan is called «${p.first}» (paragraph ${p.firstLine}) and «${p.second}» for short.`,
    fix: 'Use one short name.',
  },
});
