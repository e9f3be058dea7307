/** In a table of disbursement a project is not what its sub-projects come to. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { BLOCKS, BLOCKS_ENGLISH, FIELDS } from './disbursement-words';

export const disbursementProjectDoesNotAddUp = defineRule({
  code: 'VON-022',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text', field: 'text' },
  vi: {
    title: 'Giải ngân: dự án bằng cộng các tiểu dự án',
    message: (p, a) =>
      `${p.name}: ${FIELDS[p.field] ?? p.field} ghi ${a.expected}, cộng các tiểu dự án được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng dự án và các dòng tiểu dự án.',
  },
  en: {
    title: 'Disbursement: a project is the sum of its sub-projects',
    message: (p, a) =>
      `${p.name}: ${inEnglish(FIELDS[p.field])} says ${a.expected}, the sub-projects come to ${a.found} (difference ${a.difference}${a.unit}).`,
    effect: BLOCKS_ENGLISH,
    fix: 'Look at the row of the project and the rows of sub-projects.',
  },
  merge: 'dropped',
});
