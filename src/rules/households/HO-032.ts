/** More or fewer deprivations than households of their class can have. */
import { defineRule } from '../define';
import { cells } from './review-words';

export const sumOfMarks = defineRule({
  code: 'HO-032',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.deprivation-threshold'],
  params: { group: 'text', limit: 'number', count: 'number', households: 'number' },
  vi: {
    title: 'Tổng số thiếu hụt hợp với chuẩn',
    message: (p, a) =>
      p.group === 'poor'
        ? `Có ${p.count} hộ nghèo thiếu hụt dưới ${p.limit} chỉ số${cells(a)}; ${p.households} hộ nghèo thiếu hụt tất cả ${a.found} chỉ số, ít nhất phải là ${a.expected}.`
        : `Có ${p.count} hộ cận nghèo thiếu hụt trên ${p.limit} chỉ số${cells(a)}; ${p.households} hộ cận nghèo thiếu hụt tất cả ${a.found} chỉ số, nhiều nhất là ${a.expected}.`,
    effect: 'Biểu tính theo phân loại và các dấu đã ghi.',
    fix: 'Kiểm tra phân loại và các dấu x của những hộ này.',
  },
  en: {
    title: 'A sum of deprivations that the standard allows',
    message: (p, a) =>
      p.group === 'poor'
        ? `Poor households with fewer than ${p.limit} deprivations: ${p.count} (${a.places}); ${p.households} poor households have ${a.found} in all, and must have at least ${a.expected}.`
        : `Near-poor households with more than ${p.limit} deprivations: ${p.count} (${a.places}); ${p.households} near-poor households have ${a.found} in all, and can have at most ${a.expected}.`,
    effect: 'Forms follow the classes and marks that are written.',
    fix: 'Look at the class and the marks x of these households.',
  },
});
