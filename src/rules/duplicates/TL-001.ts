/** Lines that seem to be one person in one hamlet. */
import { defineRule } from '../define';
import { at, because, becauseEn, grade, gradeEn, KEPT, KEPT_EN, LINES } from './duplicates-words';

export const personTwice = defineRule({
  code: 'TL-001',
  severity: 'check',
  params: LINES,
  vi: {
    title: 'Một người ghi nhiều lần',
    message: (p) => `${grade(p)} trùng: ${p.count} dòng là một người – ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Xem các dòng này; nếu đúng là một người thì giữ một dòng.',
  },
  en: {
    title: 'A person more than once',
    message: (p) =>
      `${gradeEn(p)} duplicate: ${p.count} lines are one person – ${becauseEn(p)} (${at(p)}).`,
    effect: KEPT_EN,
    fix: 'Look at these lines; if they are one person, keep one.',
  },
});
