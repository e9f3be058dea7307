/** One number of a paper that stands beside two names. */
import { defineRule } from '../define';
import { at, because, grade, KEPT, LINES } from './duplicates-words';

export const idOfTwoNames = defineRule({
  code: 'TL-003',
  severity: 'check',
  params: LINES,
  effect: KEPT,
  vi: {
    title: 'Một số giấy tờ ghi cho hai họ tên',
    message: (p, a) => `${grade(p)}: ${because(p)} (ô ${at(p, a)}).`,
    fix: 'Đối chiếu giấy tờ: một số bị gõ sai, hoặc một người ghi hai tên.',
  },
  en: {
    title: 'A number of one paper with two names',
    message: (p, a) => `${grade(p, 'en')}: ${because(p, 'en')} (${at(p, a)}).`,
    fix: 'Look at the papers: one number is mistyped, or one person is written with two names.',
  },
});
