/** One number of a paper that stands beside two names. */
import { defineRule } from '../define';
import { at, because, becauseEn, grade, gradeEn, KEPT, KEPT_EN, LINES } from './duplicates-words';

export const idOfTwoNames = defineRule({
  code: 'TL-003',
  severity: 'check',
  params: LINES,
  vi: {
    title: 'Một số giấy tờ ghi cho hai họ tên',
    message: (p) => `${grade(p)}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Đối chiếu giấy tờ: một số bị gõ sai, hoặc một người ghi hai tên.',
  },
  en: {
    title: 'A number of one paper with two names',
    message: (p) => `${gradeEn(p)}: ${becauseEn(p)} (${at(p)}).`,
    effect: KEPT_EN,
    fix: 'Look at the papers: one number is mistyped, or one person is written with two names.',
  },
});
