/** Households that are no longer in the list, and nothing says why. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const goneWithoutReason = defineRule({
  code: 'DB-012',
  severity: 'stop',
  subjects: ['flow'],
  params: { count: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Hộ năm trước không còn trong danh sách',
    message: (p) =>
      `${p.count} hộ nghèo, hộ cận nghèo năm trước không còn trong danh sách năm nay. Danh sách năm nay chỉ có hộ nghèo, hộ cận nghèo nên không biết hộ đã vượt chuẩn hay chuyển đi, đã mất.`,
    fix: 'Thêm danh sách hộ thoát nghèo, hộ chuyển đi vào sổ năm nay, hoặc ghi vào cột Ghi chú của sổ năm trước. Nếu mọi hộ này cùng một lý do, ghi tham số ho-khong-con = vượt chuẩn (hoặc giảm khác).',
  },
  en: {
    title: "Last year's households that are no longer listed",
    message: (p) =>
      `Poor and near-poor households of last year that are not in this year's list: ${p.count}. That list has poor and near-poor households alone, so nobody knows whether they rose above the line, moved away or died.`,
    fix: "Add lists of those who left poverty or moved away to this year's workbook, or write it in the column «Ghi chú» of last year's. If all of them have one reason, set ho-khong-con to «vượt chuẩn» (or «giảm khác»).",
  },
  passable: false,
});
