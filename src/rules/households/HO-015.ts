/** A rate typed as a part of one among rates in percent. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const rateAsFraction = defineRule({
  code: 'HO-015',
  severity: 'note',
  params: { place: 'text', what: 'text', count: 'number', total: 'number' },
  vi: {
    title: 'Tỷ lệ ghi dạng phần đơn vị',
    message: (p) => `${p.place}: ${p.what} ghi dạng phần đơn vị (ví dụ 0,0557 thay cho 5,57).`,
    effect: 'Biểu in theo phần trăm.',
  },
  en: {
    title: 'A rate typed as a part of one',
    message: (p) =>
      `${p.place}: ${inEnglish(p.what)} is typed as a part of one (such as 0,0557 for 5,57).`,
    effect: 'The form prints percents.',
  },
});
