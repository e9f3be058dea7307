/** Someone in the list of one support more than once. */
import { defineRule } from '../define';
import { at, because, grade, KEPT, LINES } from './duplicates-words';

export const supportedTwice = defineRule({
  code: 'TL-007',
  severity: 'check',
  params: LINES,
  effect: KEPT,
  vi: {
    title: 'Ghi hai lần trong một dự án',
    message: (p, a) =>
      `${grade(p)} ghi ${p.count} lần trong danh sách hưởng ${p.supports.join(', ')}: ${because(p)} (ô ${at(p, a)}).`,
    fix: 'Giữ một dòng trong danh sách hưởng lợi.',
  },
  en: {
    title: 'Twice in one project',
    message: (p, a) =>
      `${grade(p, 'en')}: ${p.count} times in the list of ${p.supports.join(', ')} – ${because(p, 'en')} (${at(p, a)}).`,
    fix: 'Keep one line in the list.',
  },
});
