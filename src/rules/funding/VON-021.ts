/** The sources of what was planned, or of what was spent, do not add up to it. */
import { wordOf } from '../../domain/language';
import { defineRule } from '../define';
import { BLOCKS, FIELDS } from './disbursement-words';

export const disbursementSourcesDoNotAddUp = defineRule({
  code: 'VON-021',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text', what: 'text' },
  effect: BLOCKS,
  vi: {
    title: 'Giải ngân: tổng bằng cộng các nguồn',
    message: (p, a) =>
      `${p.name}: ${wordOf(FIELDS, p.what)} ghi ${a.expected}, cộng các nguồn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    fix: 'Kiểm tra số của từng nguồn vốn trong dòng này.',
  },
  en: {
    title: 'Disbursement: the total is the sum of its sources',
    message: (p, a) =>
      `«${p.name}»: ${wordOf(FIELDS, p.what, 'en')} says ${a.expected}, the sources come to ${a.found} (difference ${a.difference}${a.unit}).`,
    fix: 'Look at the figure of each source in this row.',
  },
  merge: 'dropped',
});
