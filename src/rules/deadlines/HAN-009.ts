/** A swap of working days that was proposed and that nobody has decided. */
import { defineRule } from '../define';

export const holidayProposal = defineRule({
  code: 'HAN-009',
  severity: 'note',
  ground: ['holidays'],
  params: { label: 'text', document: 'text', id: 'text' },
  vi: {
    title: 'Lịch hoán đổi mới đề xuất',
    message: (p) => `«${p.label}» mới là đề xuất (${p.document}).`,
    effect: 'Ngày làm việc đang tính như chưa hoán đổi.',
    fix: (p) =>
      `Khi có thông báo, ghi mã lich-nghi với giá trị ${p.id} vào trang «Thông số», hoặc dùng --tham-so lich-nghi=${p.id}.`,
  },
  en: {
    title: 'A swap of days that is only proposed',
    message: (p) => `«${p.label}» is only a proposal (${p.document}).`,
    effect: 'Working days are counted without the swap.',
    fix: (p) =>
      `When it is announced, write lich-nghi with the value ${p.id} to the sheet «Thông số», or use --tham-so lich-nghi=${p.id}.`,
  },
});
