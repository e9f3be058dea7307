/** SO-017. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so017 = defineRule({
  code: 'SO-017',
  severity: 'check', // severity?
  params: { header: 'text', value: 'text' },
  vi: {
    title: 'Tỷ lệ ngoài khoảng 0–100 %',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi tỷ lệ ${p.value} %, ngoài khoảng 0–100 %.`,
    effect: BLOCKS,
    fix: 'Kiểm tra dấu phẩy thập phân và hai số đếm của tỷ lệ.',
  },
});
