/** A heading that was understood though some of its words are not known. */
import { defineRule } from '../define';

export const strangeHeader = defineRule({
  code: 'BANG-004',
  severity: 'check',
  params: { header: 'text', label: 'text', unknown: 'text' },
  vi: {
    title: 'Tiêu đề có chữ lạ',
    message: (p, a) =>
      `Hiểu cột «${p.header}» (ô ${a.cell()}) là «${p.label}» dù có chữ chưa rõ: ${p.unknown}.`,
    effect: 'Số của cột này được dùng.',
    fix: 'Nếu hiểu sai, sửa nghĩa của cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
  },
  en: {
    title: 'A heading with unknown words',
    message: (p, a) =>
      `Column «${p.header}» (${a.cell()}) is taken as «${p.label}» despite unknown words: ${p.unknown}.`,
    effect: 'The figures of this column are used.',
    fix: 'If that is wrong, change the meaning of the column under Data in the pane, or by the --anh-xa file.',
  },
});
