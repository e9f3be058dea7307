/** Households of a special zone, for which no document says whether it is rural or urban. */
import { defineRule } from '../define';

export const areaLeftOpen = defineRule({
  code: 'LUAT-004',
  severity: 'check',
  ground: ['poverty.income-line'],
  params: { count: 'number' },
  vi: {
    title: 'Đặc khu theo chuẩn nào',
    message: (p) =>
      `${p.count} hộ ở đặc khu: văn bản chưa nói đặc khu theo chuẩn nông thôn hay thành thị.`,
    effect: 'Chưa đối chiếu phân loại của các hộ này với thu nhập và điểm.',
    fix: 'Ghi mã khu-vuc (nông thôn hoặc thành thị) vào trang «Thông số» theo văn bản của tỉnh.',
  },
  en: {
    title: 'By which standard a special zone is judged',
    message: (p) =>
      `${p.count} households in a special zone («đặc khu»): no document says whether the rural or the urban standard holds there.`,
    effect: 'The class of these households is not held against incomes and scores.',
    fix: 'Write khu-vuc («nông thôn» or «thành thị») to the sheet «Thông số», as the province has it.',
  },
});
