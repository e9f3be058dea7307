/** VB-019. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb019 = defineRule({
  code: 'VB-019',
  severity: 'check',
  params: { line: 'text?', figure: 'text', written: 'text', right: 'text' },
  vi: {
    title: 'Năm, ngày trong văn bản khác sổ hoặc quy định',
    message: (p) => `${at(p)}${p.figure} trong văn bản là ${p.written}, đúng ra là ${p.right}.`,
    fix: 'Sửa văn bản; nếu sổ của năm khác thì chọn đúng sổ.',
  },
});
