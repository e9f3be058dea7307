/** What the office wrote as a day off, or a day worked, is no day. */
import { defineRule } from '../define';

export const unreadHoliday = defineRule({
  code: 'HAN-006',
  severity: 'check',
  ground: ['holidays'],
  params: { text: 'text' },
  vi: {
    title: 'Ngày không đọc được',
    message: (p) =>
      `«${p.text}» trong ngày nghỉ thêm, ngày làm bù hoặc lịch nghỉ không phải một ngày hay một lịch hoán đổi.`,
    effect: 'Ngày này chưa được tính.',
    fix: 'Ghi dạng 24/11/2026, các ngày ngăn bằng dấu chấm phẩy.',
  },
  en: {
    title: 'A day that is not read',
    message: (p) =>
      `«${p.text}» among the further days off, the days worked in their place or the holidays in use is no day and no such proposal.`,
    effect: 'This day is not counted.',
    fix: 'Write days like 24/11/2026, parted by semicolons.',
  },
});
