/** VON-003. */
import { defineRule } from '../define';
import { BLOCKS } from './funding-words';

export const von003 = defineRule({
  code: 'VON-003',
  severity: 'check', // severity? // subjects?
  params: { name: 'text', what: 'text', lines: 'text' },
  vi: {
    title: 'Dòng tổng cộng bằng cộng các dự án, tiểu dự án',
    message: (p, a) =>
      `Dòng «${p.name}» ghi ${p.what} ${a.expected}, cộng ${p.lines} dòng dự án được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng tổng cộng và các dòng dự án trong cột này.',
  },
  merge: 'dropped',
});
