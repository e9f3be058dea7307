/** TL-002. */
import { defineRule } from '../define';
import { because, grade, at, KEPT } from './duplicates-words';

export const tl002 = defineRule({
  code: 'TL-002',
  severity: 'check', // severity? // subjects?
  params: {
    ids: 'list?',
    restored: 'text?',
    reason: 'text?',
    grade: 'text?',
    at: 'list?',
    count: 'text?',
    hamlets: 'list',
  },
  vi: {
    title: 'Một người ghi ở hai thôn',
    message: (p) =>
      `${grade(p)} trùng giữa các thôn ${p.hamlets.join(', ')}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Hỏi hai thôn xem hộ đang ở đâu (có thể đã chuyển đi); giữ ở một thôn.',
  },
});
