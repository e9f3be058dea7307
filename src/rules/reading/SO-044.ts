/** Numbers whose format shows thousands or millions are read as shown. */
import { defineRule } from '../define';

export const scaledCells = defineRule({
  code: 'SO-044',
  severity: 'note',
  params: { count: 'number' },
  vi: {
    title: 'Định dạng thu nhỏ số',
    message: (p, a) =>
      `${p.count} ô có định dạng hiện số theo nghìn hoặc triệu (ô ${a.places}): đọc số như đang hiện.`,
  },
  en: {
    title: 'A scaling format',
    message: (p, a) =>
      `Cells whose format shows thousands or millions, read as shown: ${p.count} (${a.places}).`,
  },
});
