/** A slip of the pen. */
import { defineRule } from '../define';
import { at } from './plan-text-words';

export const planTypingSlip = defineRule({
  code: 'VB-010',
  severity: 'note',
  params: { line: 'number', typed: 'text', meant: 'text' },
  vi: {
    title: 'Lỗi gõ',
    message: (p) => `${at(p)}«${p.typed}», có lẽ là «${p.meant}».`,
  },
  en: {
    title: 'A slip in typing',
    message: (p) => `${at(p, 'en')}«${p.typed}», perhaps «${p.meant}».`,
  },
});
