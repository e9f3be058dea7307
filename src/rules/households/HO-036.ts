/** Households whose class is not the one of their income and deprivations. */
import { defineRule } from '../define';
import { cells, classWord } from './review-words';

export const classByIncome = defineRule({
  code: 'HO-036',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.income-line'],
  params: {
    typed: 'text',
    computed: 'text',
    count: 'number',
    line: 'number',
    deprivations: 'number',
  },
  vi: {
    title: 'Phân loại khớp với thu nhập',
    message: (p, a) =>
      `${p.count} hộ ghi là ${classWord(p.typed)} nhưng theo thu nhập là ${p.computed === 'within' ? 'hộ nghèo hoặc hộ cận nghèo' : classWord(p.computed)}: chuẩn thu nhập ${p.line} đồng/người/tháng, hộ nghèo khi thiếu hụt từ ${p.deprivations} chỉ số${cells(a)}.`,
    effect: 'Biểu tính theo phân loại đã ghi.',
    fix: 'Kiểm tra thu nhập, số chỉ số thiếu hụt và cột phân loại; nếu xã thuộc khu vực khác, ghi mã khu-vuc vào trang «Thông số».',
  },
  en: {
    title: 'A class that agrees with the income',
    message: (p, a) =>
      `Households written as ${classWord(p.typed, 'en')} that are ${p.computed === 'within' ? 'poor or near-poor' : classWord(p.computed, 'en')} by their income: ${p.count}; the line is ${p.line} đồng a person a month, and a household is poor from ${p.deprivations} deprivations on (${a.places}).`,
    effect: 'Forms follow the class that is written.',
    fix: 'Look at the income, the number of deprivations and the class; if the commune is of another area, write the code khu-vuc on the sheet «Thông số».',
  },
});
