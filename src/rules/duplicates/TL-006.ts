/** TL-006. */
import { defineRule } from '../define';
import { because, grade, at, KEPT } from './duplicates-words';

export const tl006 = defineRule({
  code: 'TL-006',
  severity: 'check', // severity? // subjects?
  ground: ['supports'],
  params: {
    ids: 'list?',
    restored: 'text?',
    reason: 'text?',
    grade: 'text?',
    at: 'list?',
    count: 'text?',
    supports: 'list',
  },
  vi: {
    title: 'Hưởng hai dự án khác loại hỗ trợ',
    message: (p) =>
      `${grade(p)} hưởng hai dự án khác loại hỗ trợ: ${p.supports.join(' và ')} – ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
  },
});
