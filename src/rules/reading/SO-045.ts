/** SO-045. */
import { defineRule } from '../define';

export const so045 = defineRule({
  code: 'SO-045',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Phần gạch ngang hoặc viết cao trong ô',
    message: (p, a) =>
      `${p.count} ô có phần chữ gạch ngang hoặc dấu chú thích (ô ${a.places}): phần đó không được đọc.`,
  },
});
