/** VON-002. */
import { defineRule } from '../define';
import { suspect, direction, BLOCKS } from './funding-words';

export const von002 = defineRule({
  code: 'VON-002',
  severity: 'check', // severity? // subjects?
  params: {
    suspect: 'text?',
    suspectCell: 'text?',
    typed: 'text?',
    proposed: 'text?',
    name: 'text',
    parts: 'list',
  },
  vi: {
    title: 'Ngân sách địa phương bằng tỉnh cộng xã',
    message: (p, a) =>
      `Ngân sách địa phương không khớp (${p.name}): ghi ${a.expected}, cộng ${p.parts.join(' + ')} = ${a.found} (${direction(a)}${a.unit}).`,
    effect: BLOCKS,
    fix: (p) => suspect(p) || 'Kiểm tra các ô ngân sách tỉnh và ngân sách xã của dòng này.',
  },
  merge: 'dropped',
});
