/** The day of which the figures are, over a table, does not exist. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const impossibleDay = defineRule({
  code: 'SO-023',
  severity: 'stop',
  params: { text: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Ngày chốt số liệu không có thật',
    message: (p, a) => `Ô ${a.cell()} ghi ngày không có thật: «${p.text}».`,
    fix: 'Sửa ngày chốt số liệu.',
  },
  en: {
    title: 'The day of the figures does not exist',
    message: (p, a) => `Cell ${a.cell()} has a day that does not exist: «${p.text}».`,
    fix: 'Correct the day of the figures.',
  },
});
