/** VON-007. */
import { defineRule } from '../define';
import { suspect, direction, BLOCKS } from './funding-words';

export const von007 = defineRule({
  code: 'VON-007',
  severity: 'check', // severity? // subjects?
  params: {
    suspect: 'text?',
    suspectCell: 'text?',
    typed: 'text?',
    proposed: 'text?',
    name: 'text',
    labels: 'list',
  },
  vi: {
    title: 'Ngân sách trung ương bằng đầu tư cộng thường xuyên (sự nghiệp)',
    message: (p, a) =>
      `Ngân sách trung ương không khớp (${p.name}): ghi ${a.expected}, cộng ${p.labels.join(' và ')} được ${a.found} (${direction(a)}${a.unit}).`,
    effect: BLOCKS,
    fix: (p) => suspect(p) || `Kiểm tra các ô ${p.labels.join(' và ')} của dòng này.`,
  },
  merge: 'dropped',
});
