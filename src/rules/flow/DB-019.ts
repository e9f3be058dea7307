/** DB-019. */
import { defineRule } from '../define';

function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

export const db019 = defineRule({
  code: 'DB-019',
  severity: 'check',
  subjects: ['flow'],
  params: { dates: 'list' },
  vi: {
    title: 'Thứ tự hai sổ',
    message: (p) =>
      `Sổ thứ nhất (${day(p.dates[0]!)}) không trước sổ thứ hai (${day(p.dates[1]!)}).`,
    effect: 'Nếu hai sổ bị đổi chỗ thì mọi số tăng, giảm ngược nhau.',
    fix: 'Ghi sổ năm trước trước, sổ năm nay sau; kiểm tra ngày của hai danh sách.',
  },
});
