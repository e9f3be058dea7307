/** VON-005. */
import { defineRule } from '../define';
import { BLOCKS } from './funding-words';

export const von005 = defineRule({
  code: 'VON-005',
  severity: 'check', // severity? // subjects?
  params: { suspect: 'text?', suspectCell: 'text', typed: 'text', proposed: 'number:0' },
  vi: {
    title: 'Sai dấu phân cách hàng nghìn (lệch 1.000 lần)',
    message: (p, a) =>
      `Tổng ghi ${a.expected} nhưng cộng được ${a.found}: ô ${p.suspectCell} (${p.suspect}) lệch đúng 1.000 lần, nghi sai dấu phân cách hàng nghìn.`,
    effect: BLOCKS,
    fix: (p) =>
      `Đổi ô ${p.suspectCell} từ ${p.typed} thành ${p.proposed} nếu đúng như vậy (lệnh «Sửa» làm việc này trên một bản sao).`,
  },
  merge: 'dropped',
});
