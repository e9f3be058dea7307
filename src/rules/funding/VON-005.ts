/**
 * A sum is off because one cell is a thousand times too large or too small: its separator was lost.
 */
import { defineRule } from '../define';
import { inEnglish } from '../english';
import { BLOCKS } from './funding-words';

export const thousandTimesOff = defineRule({
  code: 'VON-005',
  severity: 'stop',
  subjects: ['funding'],
  params: {
    name: 'text',
    what: 'text',
    parts: 'list?',
    labels: 'list?',
    partCells: 'list?',
    percent: 'number:2?',
    suspect: 'text',
    suspectCell: 'text',
    typed: 'number',
    proposed: 'number:0',
  },
  effect: BLOCKS,
  vi: {
    title: 'Sai dấu phân cách hàng nghìn (lệch 1.000 lần)',
    message: (p, a) =>
      `Tổng ghi ${a.expected} nhưng cộng được ${a.found}: ô ${p.suspectCell} (${p.suspect}) lệch đúng 1.000 lần, nghi sai dấu phân cách hàng nghìn.`,
    fix: (p) =>
      `Đổi ô ${p.suspectCell} từ ${p.typed} thành ${p.proposed} nếu đúng như vậy (lệnh «Sửa» làm việc này trên một bản sao).`,
  },
  en: {
    title: 'A wrong separator of thousands (1.000 times off)',
    message: (p, a) =>
      `The total says ${a.expected} and the parts come to ${a.found}: cell ${p.suspectCell} (${inEnglish(p.suspect)}) is exactly 1.000 times off, perhaps by a wrong separator of thousands.`,
    fix: (p) =>
      `Change cell ${p.suspectCell} from ${p.typed} to ${p.proposed} if that is so (the command «Sửa» does it in a copy).`,
  },
  merge: 'dropped',
});
