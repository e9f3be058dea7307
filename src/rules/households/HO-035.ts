/** HO-035. */
import { defineRule } from '../define';

export const ho035 = defineRule({
  code: 'HO-035',
  severity: 'check',
  ground: ['poverty.score-line'],
  params: { count: 'text', date: 'text?' },
  vi: {
    title: 'Chưa xét phân loại theo điểm',
    message: (p) =>
      `Chưa đối chiếu được phân loại của ${p.count} hộ với điểm B1, B2: ${p.date !== '' ? `chưa có bảng điểm cho ngày ${p.date.split('-').reverse().join('/')}` : 'chưa biết số liệu của năm nào'}.`,
    fix: 'Ghi mã nam (năm) vào trang «Thông số», hoặc chờ dữ liệu của chuẩn mới.',
  },
});
