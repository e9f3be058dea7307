/** DB-012. */
import { defineRule } from '../define';
import { BLOCKS } from './register-flow-words';

export const db012 = defineRule({
  code: 'DB-012',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Hộ năm trước không còn trong danh sách',
    message: (p) =>
      `${p.count} hộ nghèo, hộ cận nghèo năm trước không còn trong danh sách năm nay. Danh sách năm nay chỉ có hộ nghèo, hộ cận nghèo nên không biết hộ đã vượt chuẩn hay chuyển đi, đã mất.`,
    effect: BLOCKS,
    fix: 'Thêm danh sách hộ thoát nghèo, hộ chuyển đi vào sổ năm nay, hoặc ghi vào cột Ghi chú của sổ năm trước. Nếu mọi hộ này cùng một lý do, ghi tham số ho-khong-con = vượt chuẩn (hoặc giảm khác).',
  },
});
