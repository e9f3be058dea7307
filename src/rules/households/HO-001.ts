/** A typed total of the commune that its hamlets do not come to. */
import { BLOCKS } from '../blocks';
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const totalOfHamlets = defineRule({
  code: 'HO-001',
  severity: 'stop',
  params: { what: 'text', hamlets: 'number', typedFormula: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Số toàn xã bằng cộng các thôn',
    message: (p, a) =>
      `Toàn xã ghi ${p.what} ${a.expected}, cộng ${p.hamlets} thôn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra ô tổng cộng và số của từng thôn trong cột này.',
  },
  en: {
    title: 'A total of the commune that its hamlets come to',
    message: (p, a) =>
      `The commune's total is ${a.expected} (${inEnglish(p.what)}), its ${p.hamlets} hamlets come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the total and at the figure of each hamlet in this column.',
  },
});
