/** Households that were not in last year's list, and nothing says why. */
import { defineRule } from '../define';
import { BLOCKS } from './flow-words';

export const newWithoutReason = defineRule({
  code: 'DB-013',
  severity: 'stop',
  subjects: ['flow'],
  params: { count: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Hộ năm nay không có trong danh sách năm trước',
    message: (p) =>
      `${p.count} hộ nghèo, hộ cận nghèo năm nay không có trong danh sách năm trước. Danh sách năm trước chỉ có hộ nghèo, hộ cận nghèo nên không biết là phát sinh mới, tái nghèo hay chuyển đến.`,
    fix: 'Đánh dấu cột «Phát sinh mới», «Tái nghèo» hoặc ghi chú «chuyển đến», «tách hộ» ở danh sách năm nay. Nếu mọi hộ này cùng một lý do, ghi tham số ho-moi = phát sinh mới (hoặc tái nghèo, tăng khác).',
  },
  en: {
    title: "This year's households that were not listed",
    message: (p) =>
      `Poor and near-poor households of this year that are not in last year's list: ${p.count}. That list has poor and near-poor households alone, so nobody knows whether they are new, relapsed or moved in.`,
    fix: "Mark the columns «Phát sinh mới» or «Tái nghèo», or note «chuyển đến» or «tách hộ» in this year's list. If all of them have one reason, set ho-moi to «phát sinh mới» (or «tái nghèo», «tăng khác»).",
  },
  passable: false,
});
