/** Tiny fractions that come from the way machines compute are rounded away. */
import { defineRule } from '../define';

export const machineNoise = defineRule({
  code: 'SO-047',
  severity: 'note',
  params: { count: 'number' },
  vi: {
    title: 'Phần lẻ do phép tính của máy',
    message: (p, a) =>
      `${p.count} ô có phần lẻ rất nhỏ do phép tính của máy (ô ${a.places}): đọc số đã làm tròn như đang hiện.`,
  },
  en: {
    title: 'Fractions from machine arithmetic',
    message: (p, a) =>
      `Cells with a tiny fraction from machine arithmetic, read rounded as shown: ${p.count} (${a.places}).`,
  },
});
