/** SO-006. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so006 = defineRule({
  code: 'SO-006',
  severity: 'check', // severity? // subjects?
  params: { header: 'text' },
  vi: {
    title: 'Đơn vị lạ trong ô số',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi số kèm chữ không phải đơn vị đã biết.`,
    effect: BLOCKS,
    fix: 'Chỉ ghi số trong ô, đơn vị ghi ở tiêu đề.',
  },
});
