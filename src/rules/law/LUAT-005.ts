/** LUAT-005. */
import { defineRule } from '../define';
import { day } from './law-words';

export const luat005 = defineRule({
  code: 'LUAT-005',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.income-line'],
  params: { asOf: 'text', date: 'text' },
  vi: {
    title: 'Ngày số liệu và chuẩn nghèo đang dùng',
    message: (p) =>
      `Danh sách hộ tính đến ngày ${day(p.asOf)}, nhưng đang xét theo chuẩn nghèo của ngày ${day(p.date)}; hai ngày này khác chuẩn.`,
    effect: 'Phân loại và bộ chỉ số được xét theo chuẩn của ngày sau cùng đã nêu.',
    fix: 'Danh sách theo chuẩn cũ thì ghi mã nam đúng năm của danh sách (hoặc dùng --den-ngay); theo chuẩn mới thì sửa ngày của danh sách.',
  },
});
