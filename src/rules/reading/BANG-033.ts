/** A summary with more rows than there are hamlets, projects or offices. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const tooManyRows = defineRule({
  code: 'BANG-033',
  severity: 'stop',
  params: { rows: 'number', most: 'number' },
  vi: {
    title: 'Bảng quá nhiều dòng',
    message: (p, a) =>
      `Bảng từ ô ${a.cell()} có ${p.rows} dòng; một bảng tổng hợp (theo thôn, dự án, chỉ tiêu, cơ quan) chỉ được đọc đến ${p.most} dòng.`,
    effect: `Số liệu của bảng này không được dùng. ${BLOCKS.vi}`,
    fix: 'Nếu đây là danh sách từng hộ, đặt tiêu đề cột «Họ và tên chủ hộ»; nếu là bảng tổng hợp, xóa các dòng thừa rồi lưu lại.',
  },
  en: {
    title: 'A table with too many rows',
    message: (p, a) =>
      `The table at ${a.cell()} has ${p.rows} rows; a summary (by hamlet, project, target or agency) is read up to ${p.most} rows.`,
    effect: `The figures of this table are not used. ${BLOCKS.en}`,
    fix: 'If it is a list of households, name a column «Họ và tên chủ hộ»; if it is a summary, delete the rows that are not needed and save.',
  },
});
