/** DB-014. */
import { defineRule } from '../define';
import { BLOCKS } from './register-flow-words';

export const db014 = defineRule({
  code: 'DB-014',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Hộ chưa rõ phân loại',
    message: (p) =>
      `${p.count} hộ không ghi rõ là hộ nghèo, hộ cận nghèo hay không nghèo, nên chưa tính vào diễn biến.`,
    effect: BLOCKS,
    fix: 'Ghi phân loại cho các hộ này.',
  },
});
