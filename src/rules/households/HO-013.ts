/** HO-013. */
import { defineRule } from '../define';

export const ho013 = defineRule({
  code: 'HO-013',
  severity: 'check',
  subjects: ['households.closing'],
  params: { place: 'text', what: 'text' },
  vi: {
    title: 'Bảng tổng hợp khớp với danh sách hộ',
    message: (p, a) =>
      `${p.place}: bảng tổng hợp ghi ${a.expected} ${p.what}, danh sách hộ đếm được ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu lấy số của bảng tổng hợp.',
    fix: 'Đối chiếu danh sách hộ của thôn với bảng tổng hợp.',
  },
});
