/** The total row of a table of disbursement is not what its lines come to. */
import { wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { BLOCKS, FIELDS } from './disbursement-words';

export const disbursementTotalDoesNotAddUp = defineRule({
  code: 'VON-023',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text', field: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Giải ngân: tổng cộng bằng cộng các dòng',
    message: (p, a) =>
      `Tổng cộng, ${wordOf(FIELDS, p.field)}: ghi ${a.expected}, cộng các dòng được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra dòng tổng cộng và các dòng bên dưới.',
  },
  en: {
    title: 'Disbursement: the total row is the sum of the rows',
    message: (p, a) =>
      `The total row, ${wordOf(FIELDS, p.field, 'en')}: it says ${a.expected}, the rows come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the total row and the rows below it.',
  },
  merge: 'dropped',
});
