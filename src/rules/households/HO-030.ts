/** HO-030. */
import { defineRule } from '../define';
import { cells, CLASSES } from './review-words';

export const ho030 = defineRule({
  code: 'HO-030',
  severity: 'check',
  subjects: ['register'],
  ground: ['poverty.score-line'],
  params: { count: 'text', typed: 'text', computed: 'text', line: 'text', points: 'text' },
  vi: {
    title: 'Phân loại khớp với điểm B1, B2',
    message: (p, a) =>
      `${p.count} hộ ghi là ${CLASSES[p.typed]} nhưng theo điểm là ${CLASSES[p.computed]}: hộ nghèo khi B1 ≤ ${p.line} và B2 ≥ ${p.points}${cells(a)}.`,
    effect: 'Biểu tính theo phân loại đã ghi.',
    fix: 'Kiểm tra điểm B1, B2 trên phiếu và cột phân loại; nếu xã thuộc khu vực khác, ghi mã khu-vuc vào trang «Thông số».',
  },
});
