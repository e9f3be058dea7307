/** A column that is left out because a better one has its meaning. */
import { defineRule } from '../define';

export const surplusColumn = defineRule({
  code: 'BANG-003',
  severity: 'check',
  params: { header: 'text', field: 'text' },
  vi: {
    title: 'Cột thừa',
    message: (p, a) =>
      `Cột «${p.header}» (ô ${a.cell()}) không được dùng vì đã có cột khác cùng nghĩa.`,
    fix: 'Kiểm tra cột nào đúng; chỉ rõ ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa, nếu cần.',
  },
  en: {
    title: 'A surplus column',
    message: (p, a) =>
      `Column «${p.header}» (${a.cell()}) is not used because another column has its meaning.`,
    fix: 'See which column is right; say so under Data in the pane, or by the --anh-xa file, if need be.',
  },
});
