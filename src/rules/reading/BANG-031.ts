/** Funding of several years side by side: which year is taken. */
import { defineRule } from '../define';

export const fundingOfYears = defineRule({
  code: 'BANG-031',
  severity: 'check',
  params: { used: 'text', others: 'list' },
  vi: {
    title: 'Kinh phí nhiều năm trong một bảng',
    message: (p) =>
      `Bảng có kinh phí của ${p.used} và ${p.others.join(', ')}; các biểu lấy số của năm ${p.used}.`,
    fix: 'Nếu lập biểu cho năm khác, ghi năm ở trang «Thông số» hoặc bằng --tham-so nam=….',
  },
  en: {
    title: 'Funding of several years in a table',
    message: (p) =>
      `The table has funding of ${p.used} and ${p.others.join(', ')}; the forms take the year ${p.used}.`,
    fix: 'For another year, set it on the sheet «Thông số» or by --tham-so nam=….',
  },
});
