/** VON-023. */
import { defineRule } from '../define';
import { BLOCKS, FIELDS } from './disbursement-words';

export const von023 = defineRule({
  code: 'VON-023',
  severity: 'check', // severity? // subjects?
  params: { field: 'text' },
  vi: {
    title: 'Giải ngân: tổng cộng bằng cộng các dòng',
    message: (p, a) =>
      `Tổng cộng, ${FIELDS[p.field]}: ghi ${a.expected}, cộng các dòng được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng tổng cộng và các dòng bên dưới.',
  },
  merge: 'dropped',
});
