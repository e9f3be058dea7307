/** The total of the hamlets, or the sum over the indicators, as a table types it. */
import { defineRule } from '../define';

export const lackSums = defineRule({
  code: 'HO-043',
  severity: 'check',
  params: { place: 'text' },
  vi: {
    title: 'Tổng số thiếu hụt không bằng các phần cộng lại',
    message: (p, a) =>
      `${p.place === '' ? 'Dòng tổng' : p.place}: bảng ghi ${a.expected}, cộng các phần được ${a.found} (ô ${a.places}).`,
    effect: 'Biểu in số cộng từ các phần.',
    fix: 'Sửa số sai; nếu bảng còn thiếu thôn hoặc chỉ số thì bổ sung.',
  },
  en: {
    title: 'A typed sum that its parts do not come to',
    message: (p, a) =>
      `${p.place === '' ? 'Total' : p.place}: ${a.expected} is typed, the parts come to ${a.found} (${a.places}).`,
    effect: 'The form prints the sum of the parts.',
    fix: 'Correct the wrong figure; add hamlets or indicators that are missing.',
  },
});
