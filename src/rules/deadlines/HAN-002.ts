/** A year whose days off nobody knows. */
import { defineRule } from '../define';

export const holidaysUnknown = defineRule({
  code: 'HAN-002',
  severity: 'check',
  ground: ['holidays'],
  params: { year: 'text' },
  vi: {
    title: 'Chưa có lịch nghỉ của năm',
    message: (p) => `Năm ${p.year} chưa có dữ liệu ngày nghỉ, nên không đếm được ngày làm việc.`,
    fix: 'Ghi các ngày nghỉ vào mã nghi-them, ngày làm bù vào mã lam-bu của trang «Thông số».',
  },
  en: {
    title: 'No holidays known for the year',
    message: (p) =>
      `The holidays of ${p.year} are not known, so that working days cannot be counted.`,
    fix: 'Write the days off to nghi-them and the days worked in their place to lam-bu of the sheet «Thông số».',
  },
});
