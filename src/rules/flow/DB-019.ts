/** The first workbook is not of an earlier day than the second. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const orderOfYears = defineRule({
  code: 'DB-019',
  severity: 'check',
  subjects: ['flow'],
  params: { dates: 'list' },
  vi: {
    title: 'Thứ tự hai sổ',
    message: (p) => {
      const [before = '…', after = '…'] = p.dates.map(isoToVietnamese);
      return `Sổ thứ nhất (${before}) không trước sổ thứ hai (${after}).`;
    },
    effect: 'Nếu hai sổ bị đổi chỗ thì mọi số tăng, giảm ngược nhau.',
    fix: 'Ghi sổ năm trước trước, sổ năm nay sau; kiểm tra ngày của hai danh sách.',
  },
  en: {
    title: 'The order of the two workbooks',
    message: (p) => {
      const [before = '…', after = '…'] = p.dates.map(isoToVietnamese);
      return `The first workbook (${before}) is not before the second (${after}).`;
    },
    effect: 'If the two are exchanged, every increase and decrease is the other way round.',
    fix: "Give last year's workbook first and this year's second; look at the days of both lists.",
  },
});
