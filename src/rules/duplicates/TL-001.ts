/** Lines that seem to be one person in one hamlet. */
import { defineRule } from '../define';
import { at, because, grade, KEPT, LINES } from './duplicates-words';

export const personTwice = defineRule({
  code: 'TL-001',
  severity: 'check',
  params: LINES,
  effect: KEPT,
  vi: {
    title: 'Một người ghi nhiều lần',
    message: (p, a) =>
      `${grade(p)} trùng: ${p.count} dòng là một người – ${because(p)} (ô ${at(p, a)}).`,
    fix: 'Xem các dòng này; nếu đúng là một người thì giữ một dòng.',
  },
  en: {
    title: 'A person more than once',
    message: (p, a) =>
      `${grade(p, 'en')} duplicate: ${p.count} lines are one person – ${because(p, 'en')} (${at(p, a)}).`,
    fix: 'Look at these lines; if they are one person, keep one.',
  },
});
