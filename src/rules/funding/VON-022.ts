/** In a table of disbursement a project is not what its sub-projects come to. */
import { wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { BLOCKS, FIELDS } from './disbursement-words';

export const disbursementProjectDoesNotAddUp = defineRule({
  code: 'VON-022',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text', field: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Giải ngân: dự án bằng cộng các tiểu dự án',
    message: (p, a) =>
      `${p.name}: ${wordOf(FIELDS, p.field)} ghi ${a.expected}, cộng các tiểu dự án được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra dòng dự án và các dòng tiểu dự án.',
  },
  en: {
    title: 'Disbursement: a project is the sum of its sub-projects',
    message: (p, a) =>
      `«${p.name}»: ${wordOf(FIELDS, p.field, 'en')} says ${a.expected}, the sub-projects come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the row of the project and the rows of sub-projects.',
  },
  merge: 'dropped',
});
