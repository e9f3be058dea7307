/** HO-004. */
import { defineRule } from '../define';
import { BLOCKS } from './households-words';

export const ho004 = defineRule({
  code: 'HO-004',
  severity: 'check', // severity? // subjects?
  params: { place: 'text', what: 'text', before: 'text', after: 'text' },
  vi: {
    title: 'Số hộ giảm bằng đầu năm trừ cuối năm',
    message: (p, a) =>
      `${p.place}: ${p.what} giảm ghi ${a.expected}, tính ${p.before} − ${p.after} = ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra số đầu năm, số giảm và số cuối năm của dòng này.',
  },
});
