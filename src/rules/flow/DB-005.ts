/** DB-005. */
import { defineRule } from '../define';

function viDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

export const db005 = defineRule({
  code: 'DB-005',
  severity: 'check',
  subjects: ['flow'],
  params: { dates: 'list' },
  vi: {
    title: 'Hai bảng diễn biến cùng một kỳ',
    message: (p) =>
      `Bảng diễn biến hộ nghèo tính đến ${viDate(p.dates[0]!)}, bảng hộ cận nghèo tính đến ${viDate(p.dates[1]!)}.`,
    effect: 'Hai biểu không cùng kỳ thì không so chéo được.',
    fix: 'Cập nhật hai bảng về cùng một ngày.',
  },
});
