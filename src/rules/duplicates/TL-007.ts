/** TL-007. */
import { defineRule } from '../define';
import { because, grade, at, KEPT } from './duplicates-words';

export const tl007 = defineRule({
  code: 'TL-007',
  severity: 'check', // severity? // subjects?
  params: {
    ids: 'list?',
    restored: 'text?',
    reason: 'text?',
    grade: 'text?',
    at: 'list?',
    count: 'text',
    supports: 'list',
  },
  vi: {
    title: 'Ghi hai lần trong một dự án',
    message: (p) =>
      `${grade(p)} ghi ${p.count} lần trong danh sách hưởng ${p.supports.join(', ')}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Giữ một dòng trong danh sách hưởng lợi.',
  },
});
