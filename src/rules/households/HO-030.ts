/** Households whose class is not the one of their scores B1 and B2. */
import { defineRule } from '../define';
import { cells, classWord } from './review-words';

export const classByScores = defineRule({
  code: 'HO-030',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.score-line'],
  params: { typed: 'text', computed: 'text', count: 'number', line: 'number', points: 'number' },
  vi: {
    title: 'Phân loại khớp với điểm B1, B2',
    message: (p, a) =>
      `${p.count} hộ ghi là ${classWord(p.typed)} nhưng theo điểm là ${classWord(p.computed)}: hộ nghèo khi B1 ≤ ${p.line} và B2 ≥ ${p.points}${cells(a)}.`,
    effect: 'Biểu tính theo phân loại đã ghi.',
    fix: 'Kiểm tra điểm B1, B2 trên phiếu và cột phân loại; nếu xã thuộc khu vực khác, ghi mã khu-vuc vào trang «Thông số».',
  },
  en: {
    title: 'A class that agrees with B1 and B2',
    message: (p, a) =>
      `Households written as ${classWord(p.typed, 'en')} that are ${classWord(p.computed, 'en')} by their scores: ${p.count}; a household is poor when B1 ≤ ${p.line} and B2 ≥ ${p.points} (${a.places}).`,
    effect: 'Forms follow the class that is written.',
    fix: 'Look at B1, B2 and the class; if the commune is of another area, write the code khu-vuc on the sheet «Thông số».',
  },
});
