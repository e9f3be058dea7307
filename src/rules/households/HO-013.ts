/** A count of the summary that the register does not give. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const summaryAgainstRegister = defineRule({
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
  en: {
    title: 'A summary that agrees with the register',
    message: (p, a) =>
      `${p.place}: ${inEnglish(p.what)} are ${a.expected} in the summary and ${a.found} in the register (difference ${a.difference}).`,
    effect: 'The form takes the figure of the summary.',
    fix: "Compare the hamlet's register with the summary.",
  },
});
