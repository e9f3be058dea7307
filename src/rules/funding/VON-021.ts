/** The sources of what was planned, or of what was spent, do not add up to it. */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { BLOCKS, BLOCKS_ENGLISH, FIELDS } from './disbursement-words';

export const disbursementSourcesDoNotAddUp = defineRule({
  code: 'VON-021',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text', what: 'text' },
  vi: {
    title: 'Giải ngân: tổng bằng cộng các nguồn',
    message: (p, a) =>
      `${p.name}: ${FIELDS[p.what] ?? p.what} ghi ${a.expected}, cộng các nguồn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra số của từng nguồn vốn trong dòng này.',
  },
  en: {
    title: 'Disbursement: the total is the sum of its sources',
    message: (p, a) =>
      `${p.name}: ${inEnglish(FIELDS[p.what])} says ${a.expected}, the sources come to ${a.found} (difference ${a.difference}${a.unit}).`,
    effect: BLOCKS_ENGLISH,
    fix: 'Look at the figure of each source in this row.',
  },
  merge: 'dropped',
});
