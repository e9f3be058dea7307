/** The tables of the two groups are of different days. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const flowsOfTwoDays = defineRule({
  code: 'DB-005',
  severity: 'check',
  subjects: ['flow'],
  params: { dates: 'list' },
  vi: {
    title: 'Hai bảng diễn biến cùng một kỳ',
    message: (p) => {
      const [poor = '…', nearPoor = '…'] = p.dates.map(isoToVietnamese);
      return `Bảng diễn biến hộ nghèo tính đến ${poor}, bảng hộ cận nghèo tính đến ${nearPoor}.`;
    },
    effect: 'Hai biểu không cùng kỳ thì không so chéo được.',
    fix: 'Cập nhật hai bảng về cùng một ngày.',
  },
  en: {
    title: 'Two tables of changes of one period',
    message: (p) => {
      const [poor = '…', nearPoor = '…'] = p.dates.map(isoToVietnamese);
      return `The changes of the poor are up to ${poor}, those of the near-poor up to ${nearPoor}.`;
    },
    effect: 'Two forms of different periods cannot be compared across.',
    fix: 'Bring both tables to one day.',
  },
});
