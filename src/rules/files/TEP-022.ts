/** Total rows in a file of a merge are not added again. */
import { defineRule } from '../define';

export const totalsNotMerged = defineRule({
  code: 'TEP-022',
  severity: 'note',
  params: { file: 'text', count: 'number' },
  vi: {
    title: 'Dòng tổng không cộng lần nữa',
    message: (p, a) =>
      `Tệp «${p.file}»: ${p.count} dòng tổng được nhận ra và không cộng lần nữa (ô ${a.places}).`,
  },
  en: {
    title: 'Totals that are not added again',
    message: (p, a) =>
      `File «${p.file}»: total rows that are not added again: ${p.count} (${a.places}).`,
  },
});
