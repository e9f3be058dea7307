/** DB-017. */
import { defineRule, type Texts } from '../define';

function place(p: Texts<'place'>): string {
  return p.place === '' ? 'toàn xã' : p.place;
}

const GROUPS: Readonly<Record<string, string>> = { poor: 'hộ nghèo', nearPoor: 'hộ cận nghèo' };

const FIELDS: Readonly<Record<string, string>> = {
  opening: 'đầu kỳ',
  becomes: 'chuyển sang nhóm kia',
  crossesLine: 'vượt chuẩn cận nghèo',
  otherDecrease: 'giảm khác',
  comesFrom: 'từ nhóm kia chuyển sang',
  relapsed: 'tái nghèo',
  newlyPoor: 'phát sinh mới',
  otherIncrease: 'tăng khác',
  closing: 'cuối kỳ',
};

export const db017 = defineRule({
  code: 'DB-017',
  severity: 'check',
  subjects: ['flow'],
  params: { place: 'text?', group: 'text', field: 'text' },
  vi: {
    title: 'Bảng diễn biến đã ghi khớp với hai danh sách',
    message: (p, a) =>
      `Bảng diễn biến ${GROUPS[p.group] ?? ''}, ${place(p)}, «${FIELDS[p.field] ?? ''}»: bảng ghi ${a.expected}, so hai danh sách được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu lập ở đây dùng số tính từ hai danh sách.',
    fix: 'Đối chiếu danh sách biến động từng hộ với bảng đã ghi.',
  },
});
