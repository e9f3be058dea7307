/** A typed fall that is not the start of the year less its end. */
import { BLOCKS } from '../blocks';
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const fallOfYear = defineRule({
  code: 'HO-004',
  severity: 'stop',
  subjects: ['households.reduction'],
  params: { place: 'text', what: 'text', before: 'number?', after: 'number?' },
  effect: BLOCKS,
  vi: {
    title: 'Số hộ giảm bằng đầu năm trừ cuối năm',
    message: (p, a) =>
      `${p.place}: ${p.what} giảm ghi ${a.expected}, tính ${p.before} − ${p.after} = ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra số đầu năm, số giảm và số cuối năm của dòng này.',
  },
  en: {
    title: 'A fall that is the start of the year less its end',
    message: (p, a) =>
      `${p.place}: a fall of ${a.expected} is typed (${inEnglish(p.what)}), ${p.before} − ${p.after} = ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the start of the year, the fall and the end of the year in this row.',
  },
});
