/** A number with a word behind it that is no known unit. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const strangeUnit = defineRule({
  code: 'SO-006',
  severity: 'stop',
  params: { header: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Đơn vị lạ trong ô số',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi số kèm chữ không phải đơn vị đã biết.`,
    fix: 'Chỉ ghi số trong ô, đơn vị ghi ở tiêu đề.',
  },
  en: {
    title: 'An unknown unit in a number',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has a number with a word that is no known unit.`,
    fix: 'Write the number alone; the unit belongs into the heading.',
  },
});
