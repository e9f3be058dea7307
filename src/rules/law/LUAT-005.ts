/** The register is of one day and is judged by the standard of another one that is not the same. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const otherPovertyStandard = defineRule({
  code: 'LUAT-005',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.income-line'],
  params: { asOf: 'text', date: 'text' },
  vi: {
    title: 'Ngày số liệu và chuẩn nghèo đang dùng',
    message: (p) =>
      `Danh sách hộ tính đến ngày ${isoToVietnamese(p.asOf)}, nhưng đang xét theo chuẩn nghèo của ngày ${isoToVietnamese(p.date)}; hai ngày này khác chuẩn.`,
    effect: 'Phân loại và bộ chỉ số được xét theo chuẩn của ngày sau cùng đã nêu.',
    fix: 'Danh sách theo chuẩn cũ thì ghi mã nam đúng năm của danh sách (hoặc dùng --den-ngay); theo chuẩn mới thì sửa ngày của danh sách.',
  },
  en: {
    title: 'The day of the figures and the poverty standard in use',
    message: (p) =>
      `The list of households is of ${isoToVietnamese(p.asOf)} and is judged by the poverty standard of ${isoToVietnamese(p.date)}; the two are not the same.`,
    effect: 'Classes and indicators are judged by the standard of the day named last.',
    fix: 'For a list by the old standard write nam with its own year (or use --den-ngay); for one by the new standard mend the day of the list.',
  },
});
