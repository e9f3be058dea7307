/** Someone in the lists of two supports that may go together. */
import { defineRule } from '../define';
import { at, because, becauseEn, grade, gradeEn, KEPT, KEPT_EN, LINES } from './duplicates-words';

export const supportsOfTwoKinds = defineRule({
  code: 'TL-006',
  severity: 'note',
  ground: ['supports'],
  params: LINES,
  vi: {
    title: 'Hưởng hai dự án khác loại hỗ trợ',
    message: (p) =>
      `${grade(p)} hưởng hai dự án khác loại hỗ trợ: ${p.supports.join(' và ')} – ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
  },
  en: {
    title: 'Two supports of different kinds',
    message: (p) =>
      `${gradeEn(p)}: two projects of different kinds, ${p.supports.join(' and ')} – ${becauseEn(p)} (${at(p)}).`,
    effect: KEPT_EN,
  },
});
