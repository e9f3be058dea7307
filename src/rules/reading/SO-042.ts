/** SO-042. */
import { defineRule } from '../define';
import { BLOCKS } from './shown-cells-words';

export const so042 = defineRule({
  code: 'SO-042',
  severity: 'check', // severity? // subjects?
  params: { header: 'text' },
  vi: {
    title: 'Số có phần gạch ngang hoặc viết cao',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») có phần chữ bị gạch ngang hoặc viết cao nên chưa rõ số nào là đúng.`,
    effect: BLOCKS,
    fix: 'Gõ lại số trong ô, bỏ phần gạch ngang hoặc viết cao.',
  },
});
