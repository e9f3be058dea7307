/** SO-047. */
import { defineRule } from '../define';

export const so047 = defineRule({
  code: 'SO-047',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Phần lẻ do phép tính của máy',
    message: (p, a) =>
      `${p.count} ô có phần lẻ rất nhỏ do phép tính của máy (ô ${a.places}): đọc số đã làm tròn như đang hiện.`,
  },
});
