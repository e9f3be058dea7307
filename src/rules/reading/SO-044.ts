/** SO-044. */
import { defineRule } from '../define';

export const so044 = defineRule({
  code: 'SO-044',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Định dạng thu nhỏ số',
    message: (p, a) =>
      `${p.count} ô có định dạng hiện số theo nghìn hoặc triệu (ô ${a.places}): đọc số như đang hiện.`,
  },
});
