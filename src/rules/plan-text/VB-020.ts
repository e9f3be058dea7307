/** One document cited in two ways, or otherwise than the law data know it. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planCitedTwoWays = defineRule({
  code: 'VB-020',
  severity: 'check',
  params: { line: 'number', written: 'text', right: 'text', other: 'number?' },
  vi: {
    title: 'Một văn bản viện dẫn hai cách',
    message: (p) =>
      `${at(p)}viện dẫn ${p.written}, ${p.other !== '' ? `ở đoạn ${p.other} là` : 'văn bản phê duyệt Chương trình là'} ${p.right}.`,
    fix: 'Kiểm tra lại số, ngày của văn bản viện dẫn.',
  },
  en: {
    title: 'One document cited in two ways',
    message: (p) =>
      `${at(p, 'en')}${p.written} is cited, ${p.other !== '' ? `in paragraph ${p.other} it is` : 'the document that approved the programme is'} ${p.right}.`,
    fix: 'Look at the number and the day of the document cited.',
  },
});
