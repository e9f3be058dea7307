/** SO-003. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so003 = defineRule({
  code: 'SO-003',
  severity: 'check', // severity?
  params: { header: 'text', text: 'text' },
  vi: {
    title: 'Chữ trong cột số',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ${p.text === '…' ? 'ghi chữ' : `ghi «${p.text}»`}, không phải số.`,
    effect: BLOCKS,
    fix: 'Ghi số, hoặc để trống nếu chưa có.',
  },
});
