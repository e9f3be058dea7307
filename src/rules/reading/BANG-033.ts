/** BANG-033. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const bang033 = defineRule({
  code: 'BANG-033',
  severity: 'stop', // subjects?
  params: { rows: 'text', most: 'text' },
  vi: {
    title: 'Bảng quá nhiều dòng',
    message: (p, a) =>
      `Bảng từ ô ${a.cell()} có ${p.rows} dòng; một bảng tổng hợp (theo thôn, dự án, chỉ tiêu, cơ quan) chỉ được đọc đến ${p.most} dòng.`,
    effect: `Số liệu của bảng này không được dùng. ${BLOCKS}`,
    fix: 'Nếu đây là danh sách từng hộ, đặt tiêu đề cột «Họ và tên chủ hộ»; nếu là bảng tổng hợp, xóa các dòng thừa rồi lưu lại.',
  },
});
