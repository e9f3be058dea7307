/** VON-022. */
import { defineRule } from '../define';
import { BLOCKS, FIELDS } from './disbursement-words';

export const von022 = defineRule({
  code: 'VON-022',
  severity: 'check', // severity? // subjects?
  params: { name: 'text', field: 'text' },
  vi: {
    title: 'Giải ngân: dự án bằng cộng các tiểu dự án',
    message: (p, a) =>
      `${p.name}: ${FIELDS[p.field]} ghi ${a.expected}, cộng các tiểu dự án được ${a.found} (lệch ${a.difference}${a.unit}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng dự án và các dòng tiểu dự án.',
  },
  merge: 'dropped',
});
