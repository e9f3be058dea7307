/** Lines in two hamlets that seem to be one person. */
import { defineRule } from '../define';
import { at, because, grade, KEPT, LINES } from './duplicates-words';

export const personInTwoHamlets = defineRule({
  code: 'TL-002',
  severity: 'check',
  params: LINES,
  effect: KEPT,
  vi: {
    title: 'Một người ghi ở hai thôn',
    message: (p, a) =>
      `${grade(p)} trùng giữa các thôn ${p.hamlets.join(', ')}: ${because(p)} (ô ${at(p, a)}).`,
    fix: 'Hỏi hai thôn xem hộ đang ở đâu (có thể đã chuyển đi); giữ ở một thôn.',
  },
  en: {
    title: 'A person in two hamlets',
    message: (p, a) =>
      `${grade(p, 'en')} duplicate between the hamlets ${p.hamlets.join(', ')}: ${because(p, 'en')} (${at(p, a)}).`,
    fix: 'Ask both hamlets where the household is (it may have moved); keep it in one.',
  },
});
