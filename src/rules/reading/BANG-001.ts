/** BANG-001. */
import { defineRule } from '../define';

export const bang001 = defineRule({
  code: 'BANG-001',
  severity: 'stop',
  subjects: ['workbook'],
  vi: {
    title: 'Không nhận ra bảng nào',
    message: 'Không nhận ra bảng nào trong sổ.',
    effect: 'Không có số liệu để lập biểu.',
    fix: 'Kiểm tra sổ có bảng với dòng tiêu đề như «STT, Thôn, Tổng số hộ, Hộ nghèo …» hoặc «Nội dung, Tổng kinh phí, NSTW …»; hoặc tạo sổ mẫu bằng lệnh mau.',
  },
  merge: 'dropped',
});
