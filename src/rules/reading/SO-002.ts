/** A column in which dots and commas prove two different meanings. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const twoNumberStyles = defineRule({
  code: 'SO-002',
  severity: 'stop',
  params: { header: 'text', first: 'text', second: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Hai cách viết số trong một cột',
    message: (p, a) =>
      `Cột «${p.header}» có hai cách viết số: «${p.first}» (ô ${a.cell(0)}) và «${p.second}» (ô ${a.cell(1)}).`,
    fix: 'Viết thống nhất: dấu chấm cho hàng nghìn, dấu phẩy cho phần thập phân.',
  },
  en: {
    title: 'Two styles of numbers in a column',
    message: (p, a) =>
      `Column «${p.header}» has two styles of numbers: «${p.first}» (${a.cell(0)}) and «${p.second}» (${a.cell(1)}).`,
    fix: 'Write all alike: a dot for thousands, a comma for decimals.',
  },
});
