/** Cells with so much text that only its beginning is read. */
import { defineRule } from '../define';

export const longCells = defineRule({
  code: 'SO-053',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Ô có chữ quá dài',
    message: (p, a) =>
      `${p.count} ô có hơn 2.000 chữ cái (ô ${a.places}): phần sau không được đọc.`,
    fix: 'Rút ngắn ô, hoặc tách thành nhiều ô.',
  },
  en: {
    title: 'A cell with too much text',
    message: (p, a) =>
      `Cells of more than 2,000 letters, of which the rest is not read: ${p.count} (${a.places}).`,
    fix: 'Shorten the cell, or split it into several.',
  },
});
