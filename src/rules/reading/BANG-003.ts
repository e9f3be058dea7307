/** BANG-003. */
import { defineRule } from '../define';

export const bang003 = defineRule({
  code: 'BANG-003',
  severity: 'check',
  params: { header: 'text' },
  vi: {
    title: 'Cột thừa',
    message: (p, a) =>
      `Cột «${p.header}» (ô ${a.cell()}) không được dùng vì đã có cột khác cùng nghĩa.`,
    fix: 'Kiểm tra cột nào đúng; chỉ rõ ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa, nếu cần.',
  },
});
