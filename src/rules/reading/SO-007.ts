/** SO-007. */
import { defineRule } from '../define';
import { BLOCKS } from '../blocks';

export const so007 = defineRule({
  code: 'SO-007',
  severity: 'check', // severity?
  params: { header: 'text', text: 'text', value: 'text', proposed: 'text?' },
  vi: {
    title: 'Số đếm phải là số nguyên không âm',
    message: (p, a) =>
      `Ô ${a.cell()} (cột «${p.header}») ghi ${p.text || p.value}, nhưng đây là số đếm nên phải là số nguyên không âm${p.proposed !== '' ? `; nếu đúng là ${p.proposed} thì lệch đúng 1.000 lần, nghi sai dấu phân cách hàng nghìn` : ''}.`,
    effect: BLOCKS,
    fix: 'Kiểm tra dấu phân cách hàng nghìn hoặc gõ lại số.',
  },
});
