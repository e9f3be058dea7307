/** DB-013. */
import { defineRule } from '../define';
import { BLOCKS } from './register-flow-words';

export const db013 = defineRule({
  code: 'DB-013',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Hộ năm nay không có trong danh sách năm trước',
    message: (p) =>
      `${p.count} hộ nghèo, hộ cận nghèo năm nay không có trong danh sách năm trước. Danh sách năm trước chỉ có hộ nghèo, hộ cận nghèo nên không biết là phát sinh mới, tái nghèo hay chuyển đến.`,
    effect: BLOCKS,
    fix: 'Đánh dấu cột «Phát sinh mới», «Tái nghèo» hoặc ghi chú «chuyển đến», «tách hộ» ở danh sách năm nay. Nếu mọi hộ này cùng một lý do, ghi tham số ho-moi = phát sinh mới (hoặc tái nghèo, tăng khác).',
  },
});
