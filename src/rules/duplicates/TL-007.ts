/** Someone in the list of one support more than once. */
import { defineRule } from '../define';
import { at, because, becauseEn, grade, gradeEn, KEPT, KEPT_EN, LINES } from './duplicates-words';

export const supportedTwice = defineRule({
  code: 'TL-007',
  severity: 'check',
  params: LINES,
  vi: {
    title: 'Ghi hai lần trong một dự án',
    message: (p) =>
      `${grade(p)} ghi ${p.count} lần trong danh sách hưởng ${p.supports.join(', ')}: ${because(p)} (ô ${at(p)}).`,
    effect: KEPT,
    fix: 'Giữ một dòng trong danh sách hưởng lợi.',
  },
  en: {
    title: 'Twice in one project',
    message: (p) =>
      `${gradeEn(p)}: ${p.count} times in the list of ${p.supports.join(', ')} – ${becauseEn(p)} (${at(p)}).`,
    effect: KEPT_EN,
    fix: 'Keep one line in the list.',
  },
});
