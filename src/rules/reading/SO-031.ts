/** SO-031. */
import { defineRule } from '../define';

export const so031 = defineRule({
  code: 'SO-031',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Dấu trong số căn cước',
    message: (p, a) =>
      `${p.count} số căn cước có khoảng trắng hoặc dấu, đã bỏ khi đọc (ô ${a.places}).`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  merge: 'dropped',
});
