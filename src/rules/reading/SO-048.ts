/** SO-048. */
import { defineRule } from '../define';

export const so048 = defineRule({
  code: 'SO-048',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Chữ số bản rộng',
    message: (p, a) =>
      `${p.count} ô có chữ hoặc số gõ kiểu bản rộng (ô ${a.places}): đọc như chữ, số thường.`,
  },
});
