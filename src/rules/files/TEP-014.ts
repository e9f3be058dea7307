/** A file of a merge that does not say of which hamlet it is. */
import { defineRule } from '../define';
import { BLOCKS, HOUSEHOLDS } from './merge-words';

export const fileOfNoHamlet = defineRule({
  code: 'TEP-014',
  severity: 'stop',
  subjects: HOUSEHOLDS,
  params: { file: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Chưa rõ tệp của thôn nào',
    message: (p, a) =>
      `Tệp «${p.file}» (ô ${a.cell()}) có số liệu nhưng không ghi tên thôn ở trang, ở tiêu đề hay ở tên tệp.`,
    fix: (p) =>
      `Đặt tên trang là tên thôn, hoặc ghi { "thon": { "${p.file}": "Thôn …" } } vào tệp --anh-xa.`,
  },
  en: {
    title: 'A file of no named hamlet',
    message: (p, a) =>
      `File «${p.file}» (${a.cell()}) has figures but names no hamlet on the sheet, in a heading or in its own name.`,
    fix: (p) =>
      `Name the sheet after the hamlet, or write { "thon": { "${p.file}": "Thôn …" } } in the --anh-xa file.`,
  },
  passable: false,
});
