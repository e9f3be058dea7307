/** Dates whose day and month may be the other way round. */
import { defineRule } from '../define';

export const swappedDates = defineRule({
  code: 'SO-020',
  severity: 'check',
  params: { header: 'text', count: 'number', order: 'text', pivot: 'text' },
  vi: {
    title: 'Ngày tháng có thể đảo ngày và tháng',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» có thể đọc theo hai cách ngày/tháng (ô ${a.places}); tạm đọc theo phần lớn cột: ${p.order === 'day-first' ? 'ngày trước, tháng sau' : 'tháng trước, ngày sau'}.`,
    effect: 'Không số liệu nào của biểu lấy các ngày này.',
    fix: 'Kiểm tra ngày trong các ô này; ghi thống nhất ngày/tháng/năm.',
  },
  en: {
    title: 'Dates whose day and month may be swapped',
    message: (p, a) =>
      `Dates in column «${p.header}» that can be read in two ways: ${p.count} (${a.places}); they are read as most of the column: ${p.order === 'day-first' ? 'day first, then month' : 'month first, then day'}.`,
    effect: 'No figure of a form is taken from these dates.',
    fix: 'Look at the dates in these cells; write all as day/month/year.',
  },
});
