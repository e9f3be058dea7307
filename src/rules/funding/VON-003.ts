/** The total row of the money is not what its lines come to. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { BLOCKS } from './funding-words';

export const totalRowDoesNotAddUp = defineRule({
  code: 'VON-003',
  severity: 'stop',
  subjects: ['funding'],
  params: { name: 'text', what: 'text', lines: 'number' },
  effect: BLOCKS,
  vi: {
    title: 'Dòng tổng cộng bằng cộng các dự án, tiểu dự án',
    message: (p, a) =>
      `Dòng «${p.name}» ghi ${p.what} ${a.expected}, cộng ${p.lines} dòng dự án được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra dòng tổng cộng và các dòng dự án trong cột này.',
  },
  en: {
    title: 'The total row is the sum of the projects and sub-projects',
    message: (p, a) =>
      `Row «${p.name}» says ${inEnglish(p.what)} ${a.expected}, its ${p.lines} rows of projects come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the total row and the rows of projects in this column.',
  },
  merge: 'dropped',
});
