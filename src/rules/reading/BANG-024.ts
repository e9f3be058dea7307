/** A row that adds up others and is not their sum; no form takes it. */
import { defineRule } from '../define';

export const wrongSubtotal = defineRule({
  code: 'BANG-024',
  severity: 'check',
  params: { label: 'text' },
  vi: {
    title: 'Dòng cộng nhóm',
    message: (p, a) =>
      `Dòng «${p.label}» ghi ${a.expected}, cộng các dòng được ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu không lấy dòng này.',
    fix: 'Sửa dòng cộng, hoặc kiểm tra các dòng bên trên.',
  },
  en: {
    title: 'A row that adds up a group',
    message: (p, a) =>
      `«${p.label}» has ${a.expected}, the rows add up to ${a.found} (difference ${a.difference}).`,
    effect: 'The forms do not take this row.',
    fix: 'Correct the sum, or look at the rows above it.',
  },
});
