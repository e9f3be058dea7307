/**
 * Decisions on the money without a day, so that no one can tell their order or whether they are in
 * the period.
 */
import { defineRule } from '../define';

export const undatedDecisions = defineRule({
  code: 'VON-032',
  severity: 'check',
  subjects: ['funding'],
  params: { count: 'number', order: 'number' },
  vi: {
    title: 'Quyết định không ghi ngày',
    message: (p) =>
      `${p.count} bảng hoặc cột bổ sung, điều chỉnh kinh phí không ghi ngày của quyết định${p.order === '1' ? ', nên không biết cái nào sau cùng' : ', coi như đã có trong kỳ'}.`,
    effect: 'Biểu 6 tháng và biểu theo ngày cần ngày của quyết định.',
    fix: 'Ghi «Quyết định số … ngày …» ở tên bảng hoặc tên cột.',
  },
  en: {
    title: 'Decisions without a day',
    message: (p) =>
      `${p.count} tables or columns that add to the funding or adjust it do not say the day of their decision${p.order === '1' ? ', so that the last one is not known' : ' and are taken to lie in the period'}.`,
    effect: 'Forms of six months and forms by day need the day of the decision.',
    fix: 'Write «Quyết định số … ngày …» to the title of the table or the head of the column.',
  },
  merge: 'dropped',
});
