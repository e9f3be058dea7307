/** VB-010. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const vb010 = defineRule({
  code: 'VB-010',
  severity: 'note',
  params: { line: 'text?', typed: 'text', meant: 'text' },
  vi: {
    title: 'Lỗi gõ',
    message: (p) => `${at(p)}«${p.typed}», có lẽ là «${p.meant}».`,
  },
});
