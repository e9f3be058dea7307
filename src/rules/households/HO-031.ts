/** Scores B2 that are not the points of the marks. */
import { defineRule } from '../define';
import { cells } from './review-words';

export const scoreOfMarks = defineRule({
  code: 'HO-031',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.points-per-indicator'],
  params: { count: 'number', points: 'number', marks: 'number' },
  vi: {
    title: 'Điểm B2 khớp với các chỉ số thiếu hụt',
    message: (p, a) =>
      `${p.count} hộ có điểm B2 không bằng ${p.points} × số chỉ số đánh dấu; hộ đầu tiên ghi ${a.expected}, đánh dấu ${p.marks} chỉ số là ${a.found}${cells(a)}.`,
    fix: 'Kiểm tra điểm B2 và các dấu x của từng hộ.',
  },
  en: {
    title: 'A score B2 that agrees with the marks',
    message: (p, a) =>
      `Households whose B2 is not ${p.points} × their marks: ${p.count}; the first has ${a.expected}, its ${p.marks} marks give ${a.found} (${a.places}).`,
    fix: 'Look at B2 and the marks x of each household.',
  },
});
