/** A table with a column for each year: which one gives the figures. */
import { defineRule } from '../define';

export const yearsAcross = defineRule({
  code: 'BANG-043',
  severity: 'note',
  params: { used: 'text', left: 'list' },
  vi: {
    title: 'Bảng có cột của nhiều năm',
    message: (p) =>
      `Bảng có cột của nhiều năm: lấy năm ${p.used}, năm trước đó là số đầu năm; không dùng năm ${p.left.join(', ')}.`,
    fix: 'Nếu lập biểu cho năm khác, ghi năm ở trang «Thông số» hoặc bằng --tham-so nam=….',
  },
  en: {
    title: 'A table with columns of several years',
    message: (p) =>
      `The table has columns of several years: ${p.used} is taken, the year before it is the start of the year; ${p.left.join(', ')} are not used.`,
    fix: 'For another year, set it on the sheet «Thông số» or by --tham-so nam=….',
  },
  merge: 'dropped',
});
