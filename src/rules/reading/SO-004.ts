/** SO-004. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so004 = defineRule({
  code: 'SO-004',
  severity: 'check', // severity?
  params: { header: 'text', text: 'text' },
  vi: {
    title: 'Chữ O thay số 0',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi «${p.text}»: có chữ cái thay cho chữ số.`,
    effect: BLOCKS,
    fix: 'Gõ lại bằng chữ số.',
  },
});
