/** A typed number of deprivations that is not the number of marks. */
import { defineRule } from '../define';
import { cells } from './review-words';

export const countOfMarks = defineRule({
  code: 'HO-033',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.indicator-count'],
  params: { count: 'number' },
  vi: {
    title: 'Số chỉ số thiếu hụt bằng số dấu',
    message: (p, a) =>
      `${p.count} hộ ghi số chỉ số thiếu hụt khác số dấu x; hộ đầu tiên ghi ${a.expected}, đếm được ${a.found}${cells(a)}.`,
    effect: 'Biểu đếm theo dấu x.',
    fix: 'Sửa số đã ghi hoặc kiểm tra các dấu x.',
  },
  en: {
    title: 'A number of deprivations that is the number of marks',
    message: (p, a) =>
      `Households whose number of deprivations is not that of their marks x: ${p.count}; the first has ${a.expected} written and ${a.found} marked (${a.places}).`,
    effect: 'Forms count the marks x.',
    fix: 'Correct the number, or look at the marks x.',
  },
});
