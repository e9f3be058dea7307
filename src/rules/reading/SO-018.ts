/** SO-018. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so018 = defineRule({
  code: 'SO-018',
  severity: 'check', // severity?
  params: { header: 'text' },
  vi: {
    title: 'Ngày tháng trong cột số',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») là một ngày tháng, không phải số; có thể số gõ có dấu gạch chéo hoặc dấu chấm đã bị đổi thành ngày.`,
    effect: BLOCKS,
    fix: 'Đổi định dạng ô thành Số rồi gõ lại.',
  },
});
