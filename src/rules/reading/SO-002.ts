/** SO-002. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so002 = defineRule({
  code: 'SO-002',
  severity: 'stop', // subjects?
  params: { header: 'text', first: 'text', second: 'text' },
  vi: {
    title: 'Hai cách viết số trong một cột',
    message: (p, a) =>
      `Cột «${p.header}» có hai cách viết số: «${p.first}» (ô ${a.cell(0)}) và «${p.second}» (ô ${a.cell(1)}).`,
    effect: BLOCKS,
    fix: 'Viết thống nhất: dấu chấm cho hàng nghìn, dấu phẩy cho phần thập phân.',
  },
});
