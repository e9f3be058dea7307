/** The total of the hamlets, or the sum over the indicators, as a table types it. */
import { defineRule } from '../define';

export const lackSums = defineRule({
  code: 'HO-043',
  severity: 'check',
  subjects: [],
  ground: [],
  params: { place: 'text' },
  vi: {
    title: 'Tổng số thiếu hụt không bằng các phần cộng lại',
    message: (p, around) =>
      `${p.place === '' ? 'Dòng tổng' : p.place}: bảng ghi ${around.expected}, cộng các phần được ${around.found} (ô ${around.places}).`,
    effect: 'Biểu in số cộng từ các phần.',
    fix: 'Sửa số sai; nếu bảng còn thiếu thôn hoặc chỉ số thì bổ sung.',
  },
  en: {
    title: 'A typed sum that its parts do not come to',
    message: (p, around) =>
      `${p.place === '' ? 'Total' : p.place}: ${around.expected} is typed, the parts come to ${around.found} (${around.places}).`,
    effect: 'The form prints the sum of the parts.',
    fix: 'Correct the wrong figure; add hamlets or indicators that are missing.',
  },
  merge: 'kept',
  passable: true,
});
