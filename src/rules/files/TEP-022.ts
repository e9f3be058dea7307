/** TEP-022. */
import { defineRule } from '../define';

export const tep022 = defineRule({
  code: 'TEP-022',
  severity: 'note',
  params: { file: 'text', count: 'text' },
  vi: {
    title: 'Dòng tổng không cộng lần nữa',
    message: (p, a) =>
      `Tệp «${p.file}»: ${p.count} dòng tổng được nhận ra và không cộng lần nữa (ô ${a.places}).`,
  },
});
