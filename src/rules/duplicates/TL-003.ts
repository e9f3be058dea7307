/** TL-003. */
import { defineRule } from '../define';
import { because, grade, at, KEPT } from './duplicates-words';

export const tl003 = defineRule({
  code: 'TL-003',
  severity: 'check', // severity? // subjects?
  params: {
    ids: 'list?',
    restored: 'text?',
    reason: 'text?',
    grade: 'text?',
    at: 'list?',
    count: 'text?',
  },
  vi: {
    title: 'Một số giấy tờ ghi cho hai họ tên',
    message: (p) => `${grade(p)}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Đối chiếu giấy tờ: một số bị gõ sai, hoặc một người ghi hai tên.',
  },
});
