/** TEP-014. */
import { defineRule } from '../define';
import { BLOCKS } from './merge-words';

export const tep014 = defineRule({
  code: 'TEP-014',
  severity: 'stop', // subjects?
  params: { file: 'text' },
  vi: {
    title: 'Chưa rõ tệp của thôn nào',
    message: (p, a) =>
      `Tệp «${p.file}» (ô ${a.cell()}) có số liệu nhưng không ghi tên thôn ở trang, ở tiêu đề hay ở tên tệp.`,
    effect: BLOCKS,
    fix: (p) =>
      `Đặt tên trang là tên thôn, hoặc ghi { "thon": { "${p.file}": "Thôn …" } } vào tệp --anh-xa.`,
  },
});
