/** Formulas without a result in the file that were computed while reading. */
import { defineRule } from '../define';
import { OPEN_AND_SAVE } from './shown-cells-words';

export const formulasComputed = defineRule({
  code: 'SO-049',
  severity: 'note',
  params: { count: 'number' },
  fix: OPEN_AND_SAVE,
  vi: {
    title: 'Công thức đã tính thay',
    message: (p, a) =>
      `${p.count} công thức chưa có kết quả trong tệp đã được tính khi đọc (ô ${a.places}).`,
  },
  en: {
    title: 'Formulas computed here',
    message: (p, a) =>
      `Formulas without a result in the file, computed while reading: ${p.count} (${a.places}).`,
  },
});
