/** HAN-002. */
import { defineRule } from '../define';

export const han002 = defineRule({
  code: 'HAN-002',
  severity: 'check',
  ground: ['holidays'],
  params: { year: 'text' },
  vi: {
    title: 'Chưa có lịch nghỉ của năm',
    message: (p) => `Năm ${p.year} chưa có dữ liệu ngày nghỉ, nên không đếm được ngày làm việc.`,
    fix: 'Ghi các ngày nghỉ vào mã nghi-them, ngày làm bù vào mã lam-bu của trang «Thông số».',
  },
});
