/** Tables about households that are of different days. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const figuresOfTwoDays = defineRule({
  code: 'HO-011',
  severity: 'check',
  params: { dates: 'list' },
  vi: {
    title: 'Số liệu của các ngày khác nhau',
    message: (p) =>
      `Sổ có số liệu của các ngày khác nhau: ${p.dates.map(isoToVietnamese).join(', ')}.`,
    effect: 'Một biểu không nên ghép số của hai ngày.',
    fix: 'Chọn một ngày chốt và cập nhật bảng còn lại.',
  },
  en: {
    title: 'Figures of different days',
    message: (p) =>
      `The workbook has figures of different days: ${p.dates.map(isoToVietnamese).join(', ')}.`,
    effect: 'One form should not join figures of two days.',
    fix: 'Choose one day and bring the other table up to it.',
  },
});
