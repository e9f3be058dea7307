/** HO-037. */
import { defineRule } from '../define';

export const ho037 = defineRule({
  code: 'HO-037',
  severity: 'check',
  ground: ['poverty.income-line'],
  params: { count: 'text', date: 'text?' },
  vi: {
    title: 'Chưa xét phân loại theo thu nhập',
    message: (p) =>
      `Chưa đối chiếu được phân loại của ${p.count} hộ với thu nhập: ${p.date !== '' ? `chưa có chuẩn thu nhập cho ngày ${p.date.split('-').reverse().join('/')}` : 'chưa biết số liệu của năm nào'}.`,
    fix: 'Ghi mã nam (năm) vào trang «Thông số», hoặc chờ dữ liệu của chuẩn mới.',
  },
});
