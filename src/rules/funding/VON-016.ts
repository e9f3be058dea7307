/** Two tables of one total whose lines are not the same. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const sameTotalOtherLines = defineRule({
  code: 'VON-016',
  severity: 'check',
  subjects: ['funding'],
  params: { lines: 'list' },
  vi: {
    title: 'Hai bảng kinh phí cùng tổng, khác dòng',
    message: (p, a) =>
      `Hai bảng kinh phí cùng tổng nhưng khác ở ${p.lines.map(lineLabel).join(', ')}: ${a.expected} và ${a.found} (ô ${a.places}).`,
    effect: 'Biểu lấy số của bảng có nhiều dòng hơn, hoặc bảng đứng trước.',
    fix: 'Xem bảng nào là bản mới nhất và sửa hoặc bỏ bảng kia.',
  },
  en: {
    title: 'Two tables of funding with one total and other lines',
    message: (p, a) =>
      `Two tables of funding have one total and differ in ${p.lines.map(lineLabel).join(', ')}: ${a.expected} and ${a.found} (${a.places}).`,
    effect: 'The forms take the table with more rows, or the first one.',
    fix: 'See which table is the newest, and mend or remove the other one.',
  },
  merge: 'dropped',
});
