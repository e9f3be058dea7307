/** One name and year of birth beside two numbers. */
import { defineRule } from '../define';
import { at, because, becauseEn, grade, gradeEn, KEPT, KEPT_EN, LINES } from './duplicates-words';

export const nameWithTwoIds = defineRule({
  code: 'TL-004',
  severity: 'check',
  params: LINES,
  vi: {
    title: 'Một họ tên, một năm sinh, hai số CCCD',
    message: (p) => `${grade(p)}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Có thể là hai người trùng tên; nếu là một người thì sửa số gõ sai.',
  },
  en: {
    title: 'One name, one year of birth, two citizen numbers',
    message: (p) => `${gradeEn(p)}: ${becauseEn(p)} (${at(p)}).`,
    effect: KEPT_EN,
    fix: 'They may be two people of one name; if they are one, correct the mistyped number.',
  },
});
