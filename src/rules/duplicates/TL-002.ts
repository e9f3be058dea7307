/** Lines in two hamlets that seem to be one person. */
import { defineRule } from '../define';
import { at, because, becauseEn, grade, gradeEn, KEPT, KEPT_EN, LINES } from './duplicates-words';

export const personInTwoHamlets = defineRule({
  code: 'TL-002',
  severity: 'check',
  params: LINES,
  vi: {
    title: 'Một người ghi ở hai thôn',
    message: (p) =>
      `${grade(p)} trùng giữa các thôn ${p.hamlets.join(', ')}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Hỏi hai thôn xem hộ đang ở đâu (có thể đã chuyển đi); giữ ở một thôn.',
  },
  en: {
    title: 'A person in two hamlets',
    message: (p) =>
      `${gradeEn(p)} duplicate between the hamlets ${p.hamlets.join(', ')}: ${becauseEn(p)} (${at(p)}).`,
    effect: KEPT_EN,
    fix: 'Ask both hamlets where the household is (it may have moved); keep it in one.',
  },
});
