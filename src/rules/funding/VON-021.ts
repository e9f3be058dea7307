/** VON-021. */
import { defineRule } from '../define';
import { BLOCKS, FIELDS } from './disbursement-words';

export const von021 = defineRule({
  code: 'VON-021',
  severity: 'stop',
  subjects: ['disbursement'],
  params: { name: 'text', what: 'text' },
  vi: {
    title: 'Giải ngân: tổng bằng cộng các nguồn',
    message: (p, a) =>
      `${p.name}: ${FIELDS[p.what]} ghi ${a.expected}, cộng các nguồn được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra số của từng nguồn vốn trong dòng này.',
  },
  merge: 'dropped',
});
