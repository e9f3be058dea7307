/** SO-053. */
import { defineRule } from '../define';

export const so053 = defineRule({
  code: 'SO-053',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Ô có chữ quá dài',
    message: (p, a) =>
      `${p.count} ô có hơn 2.000 chữ cái (ô ${a.places}): phần sau không được đọc.`,
    fix: 'Rút ngắn ô, hoặc tách thành nhiều ô.',
  },
});
