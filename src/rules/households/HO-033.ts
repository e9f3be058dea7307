/** HO-033. */
import { defineRule } from '../define';
import { cells } from './review-words';

export const ho033 = defineRule({
  code: 'HO-033',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.indicator-count'],
  params: { count: 'text' },
  vi: {
    title: 'Số chỉ số thiếu hụt bằng số dấu',
    message: (p, a) =>
      `${p.count} hộ ghi số chỉ số thiếu hụt khác số dấu x; hộ đầu tiên ghi ${a.expected}, đếm được ${a.found}${cells(a)}.`,
    effect: 'Biểu đếm theo dấu x.',
    fix: 'Sửa số đã ghi hoặc kiểm tra các dấu x.',
  },
});
