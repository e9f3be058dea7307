/** A count that is a fraction or below nought. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const notACount = defineRule({
  code: 'SO-007',
  severity: 'stop',
  params: { header: 'text', value: 'number', text: 'text', proposed: 'number?' },
  effect: BLOCKS,
  vi: {
    title: 'Số đếm phải là số nguyên không âm',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi ${p.text || p.value}, nhưng đây là số đếm nên phải là số nguyên không âm${p.proposed !== '' ? `; nếu đúng là ${p.proposed} thì lệch đúng 1.000 lần, nghi sai dấu phân cách hàng nghìn` : ''}.`,
    fix: 'Kiểm tra dấu phân cách hàng nghìn hoặc gõ lại số.',
  },
  en: {
    title: 'A count must be whole and not negative',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has ${p.text || p.value}, but a count is a whole number and not negative${p.proposed !== '' ? `; if it should be ${p.proposed}, it is exactly 1,000 times too small, and the thousands separator may be wrong` : ''}.`,
    fix: 'Look at the thousands separator or type the number again.',
  },
});
