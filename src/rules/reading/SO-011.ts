/** Dashes in a column of numbers are read as nought. */
import { defineRule } from '../define';

export const dashAsZero = defineRule({
  code: 'SO-011',
  severity: 'note',
  params: { header: 'text', count: 'number' },
  vi: {
    title: 'Dấu gạch là 0',
    message: (p) => `${p.count} ô trong cột «${p.header}» ghi dấu gạch hoặc «không», đọc là 0.`,
  },
  en: {
    title: 'A dash is nought',
    message: (p) => `Cells of column «${p.header}» with a dash or «không», read as 0: ${p.count}.`,
  },
});
