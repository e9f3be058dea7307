/** VON-016. */
import { defineRule } from '../define';
import { lineLabel } from '../../text/programme-lines';

export const von016 = defineRule({
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
  merge: 'dropped',
});
