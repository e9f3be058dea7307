/** HO-001. */
import { defineRule } from '../define';
import { BLOCKS } from './households-words';

export const ho001 = defineRule({
  code: 'HO-001',
  severity: 'stop', // subjects?
  params: { what: 'text', hamlets: 'text' },
  vi: {
    title: 'Số toàn xã bằng cộng các thôn',
    message: (p, a) =>
      `Toàn xã ghi ${p.what} ${a.expected}, cộng ${p.hamlets} thôn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra ô tổng cộng và số của từng thôn trong cột này.',
  },
});
