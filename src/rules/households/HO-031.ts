/** HO-031. */
import { defineRule } from '../define';
import { cells } from './review-words';

export const ho031 = defineRule({
  code: 'HO-031',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.points-per-indicator'],
  params: { count: 'text', points: 'text', marks: 'text' },
  vi: {
    title: 'Điểm B2 khớp với các chỉ số thiếu hụt',
    message: (p, a) =>
      `${p.count} hộ có điểm B2 không bằng ${p.points} × số chỉ số đánh dấu; hộ đầu tiên ghi ${a.expected}, đánh dấu ${p.marks} chỉ số là ${a.found}${cells(a)}.`,
    fix: 'Kiểm tra điểm B2 và các dấu x của từng hộ.',
  },
});
