/** Someone in the lists of two supports that may go together. */
import { defineRule } from '../define';
import { at, because, grade, KEPT, LINES } from './duplicates-words';

export const supportsOfTwoKinds = defineRule({
  code: 'TL-006',
  severity: 'note',
  ground: ['supports'],
  params: LINES,
  effect: KEPT,
  vi: {
    title: 'Hưởng hai dự án khác loại hỗ trợ',
    message: (p, a) =>
      `${grade(p)} hưởng hai dự án khác loại hỗ trợ: ${p.supports.join(' và ')} – ${because(p)} (ô ${at(p, a)}).`,
  },
  en: {
    title: 'Two supports of different kinds',
    message: (p, a) =>
      `${grade(p, 'en')}: two projects of different kinds, ${p.supports.join(' and ')} – ${because(p, 'en')} (${at(p, a)}).`,
  },
});
