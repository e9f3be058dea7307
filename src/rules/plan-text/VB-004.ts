/** VB-004. */
import { defineRule } from '../define';
import { figure, at } from './plan-text-words';

export const vb004 = defineRule({
  code: 'VB-004',
  severity: 'check',
  params: { line: 'text?', name: 'text?', figure: 'text', words: 'text', right: 'text' },
  vi: {
    title: 'Số và chữ không khớp',
    message: (p, a) =>
      `${at(p)}${figure(p)} ${a.expected}${a.unit} được ghi bằng chữ là «${p.words}»; đúng là «${p.right}».`,
    fix: 'Sửa phần chữ trong ngoặc.',
  },
});
