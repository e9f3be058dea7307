/** VB-008. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb008 = defineRule({
  code: 'VB-008',
  severity: 'check',
  params: { line: 'text?', text: 'text' },
  vi: {
    title: 'Chỗ còn để trống',
    message: (p) => `${at(p)}còn để trống «${p.text}».`,
    fix: 'Điền trước khi trình ký.',
  },
});
