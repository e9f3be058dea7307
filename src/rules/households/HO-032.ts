/** HO-032. */
import { defineRule } from '../define';
import { cells } from './review-words';

export const ho032 = defineRule({
  code: 'HO-032',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.deprivation-threshold'],
  params: { group: 'text', count: 'text', limit: 'text', households: 'text' },
  vi: {
    title: 'Tổng số thiếu hụt hợp với chuẩn',
    message: (p, a) =>
      p.group === 'poor'
        ? `Có ${p.count} hộ nghèo thiếu hụt dưới ${p.limit} chỉ số${cells(a)}; ${p.households} hộ nghèo thiếu hụt tất cả ${a.found} chỉ số, ít nhất phải là ${a.expected}.`
        : `Có ${p.count} hộ cận nghèo thiếu hụt trên ${p.limit} chỉ số${cells(a)}; ${p.households} hộ cận nghèo thiếu hụt tất cả ${a.found} chỉ số, nhiều nhất là ${a.expected}.`,
    effect: 'Biểu tính theo phân loại và các dấu đã ghi.',
    fix: 'Kiểm tra phân loại và các dấu x của những hộ này.',
  },
});
