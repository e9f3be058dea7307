/** BANG-020. */
import { defineRule } from '../define';

export const bang020 = defineRule({
  code: 'BANG-020',
  severity: 'check',
  params: { header: 'text', label: 'text' },
  vi: {
    title: 'Tiêu đề gần giống một tiêu đề đã biết',
    message: (p, a) => `Chưa hiểu cột «${p.header}» (ô ${a.cell()}); có phải «${p.label}» không?`,
    effect: 'Cột này chưa được dùng.',
    fix: 'Sửa chữ trong tiêu đề, hoặc chỉ rõ nghĩa của cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
  },
});
