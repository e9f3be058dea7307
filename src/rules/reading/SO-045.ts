/** Parts of a cell that are struck out or raised are not read. */
import { defineRule } from '../define';

export const struckParts = defineRule({
  code: 'SO-045',
  severity: 'note',
  params: { count: 'number' },
  vi: {
    title: 'Phần gạch ngang hoặc viết cao trong ô',
    message: (p, a) =>
      `${p.count} ô có phần chữ gạch ngang hoặc dấu chú thích (ô ${a.places}): phần đó không được đọc.`,
  },
  en: {
    title: 'Parts struck out or raised in a cell',
    message: (p, a) =>
      `Cells with parts that are struck out or mark a footnote, which are not read: ${p.count} (${a.places}).`,
  },
});
