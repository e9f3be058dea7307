/** VB-020. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb020 = defineRule({
  code: 'VB-020',
  severity: 'check',
  params: { line: 'text?', written: 'text', other: 'text?', right: 'text' },
  vi: {
    title: 'Một văn bản viện dẫn hai cách',
    message: (p) =>
      `${at(p)}viện dẫn ${p.written}, ${p.other !== '' ? `ở đoạn ${p.other} là` : 'văn bản phê duyệt Chương trình là'} ${p.right}.`,
    fix: 'Kiểm tra lại số, ngày của văn bản viện dẫn.',
  },
});
