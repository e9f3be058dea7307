/** TL-004. */
import { defineRule } from '../define';
import { because, grade, at, KEPT } from './duplicates-words';

export const tl004 = defineRule({
  code: 'TL-004',
  severity: 'check', // severity? // subjects?
  params: {
    ids: 'list?',
    restored: 'text?',
    reason: 'text?',
    grade: 'text?',
    at: 'list?',
    count: 'text?',
  },
  vi: {
    title: 'Một họ tên, một năm sinh, hai số CCCD',
    message: (p) => `${grade(p)}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Có thể là hai người trùng tên; nếu là một người thì sửa số gõ sai.',
  },
});
