/** TL-001. */
import { defineRule } from '../define';
import { because, grade, at, KEPT } from './duplicates-words';

export const tl001 = defineRule({
  code: 'TL-001',
  severity: 'check', // severity? // subjects?
  params: {
    ids: 'list?',
    restored: 'text?',
    reason: 'text?',
    grade: 'text?',
    at: 'list?',
    count: 'text',
  },
  vi: {
    title: 'Một người ghi nhiều lần',
    message: (p) => `${grade(p)} trùng: ${p.count} dòng là một người – ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Xem các dòng này; nếu đúng là một người thì giữ một dòng.',
  },
});
