/** A day where a number is due: Excel makes one of a number typed with a slash or dots. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const dayForNumber = defineRule({
  code: 'SO-018',
  severity: 'stop',
  params: { header: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Ngày tháng trong cột số',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») là một ngày tháng, không phải số; có thể số gõ có dấu gạch chéo hoặc dấu chấm đã bị đổi thành ngày.`,
    fix: 'Đổi định dạng ô thành Số rồi gõ lại.',
  },
  en: {
    title: 'A date in a column of numbers',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») is a date and no number; a number typed with a slash or a dot may have become a date.`,
    fix: 'Set the format of the cell to Number and type it again.',
  },
});
