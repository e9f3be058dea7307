/** A heading that is nearly a known one. */
import { defineRule } from '../define';

export const nearMissHeader = defineRule({
  code: 'BANG-020',
  severity: 'check',
  params: { header: 'text', near: 'text', label: 'text' },
  vi: {
    title: 'Tiêu đề gần giống một tiêu đề đã biết',
    message: (p, a) => `Chưa hiểu cột «${p.header}» (ô ${a.cell()}); có phải «${p.label}» không?`,
    effect: 'Cột này chưa được dùng.',
    fix: 'Sửa chữ trong tiêu đề, hoặc chỉ rõ nghĩa của cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
  },
  en: {
    title: 'A heading close to a known one',
    message: (p, a) => `Column «${p.header}» (${a.cell()}) is not understood; is it «${p.label}»?`,
    effect: 'This column is not used yet.',
    fix: 'Correct the heading, or say what the column means under Data in the pane, or by the --anh-xa file.',
  },
});
