/** LUAT-004. */
import { defineRule } from '../define';

export const luat004 = defineRule({
  code: 'LUAT-004',
  severity: 'check',
  ground: ['poverty.income-line'],
  params: { count: 'text' },
  vi: {
    title: 'Đặc khu theo chuẩn nào',
    message: (p) =>
      `${p.count} hộ ở đặc khu: văn bản chưa nói đặc khu theo chuẩn nông thôn hay thành thị.`,
    effect: 'Chưa đối chiếu phân loại của các hộ này với thu nhập và điểm.',
    fix: 'Ghi mã khu-vuc (nông thôn hoặc thành thị) vào trang «Thông số» theo văn bản của tỉnh.',
  },
});
