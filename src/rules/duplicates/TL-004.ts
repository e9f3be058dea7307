/** One name and year of birth beside two numbers. */
import { defineRule } from '../define';
import { at, because, grade, KEPT, LINES } from './duplicates-words';

export const nameWithTwoIds = defineRule({
  code: 'TL-004',
  severity: 'check',
  params: LINES,
  effect: KEPT,
  vi: {
    title: 'Một họ tên, một năm sinh, hai số CCCD',
    message: (p, a) => `${grade(p)}: ${because(p)} (ô ${at(p, a)}).`,
    fix: 'Có thể là hai người trùng tên; nếu là một người thì sửa số gõ sai.',
  },
  en: {
    title: 'One name, one year of birth, two citizen numbers',
    message: (p, a) => `${grade(p, 'en')}: ${because(p, 'en')} (${at(p, a)}).`,
    fix: 'They may be two people of one name; if they are one, correct the mistyped number.',
  },
});
