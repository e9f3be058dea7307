/** A rate below 0 % or above 100 %. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const rateOutOfRange = defineRule({
  code: 'SO-017',
  severity: 'stop',
  params: { header: 'text', value: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Tỷ lệ ngoài khoảng 0–100 %',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi tỷ lệ ${p.value} %, ngoài khoảng 0–100 %.`,
    fix: 'Kiểm tra dấu phẩy thập phân và hai số đếm của tỷ lệ.',
  },
  en: {
    title: 'A rate outside 0–100 %',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has a rate of ${p.value} %, outside 0–100 %.`,
    fix: 'Look at the decimal comma and at the two counts of the rate.',
  },
});
