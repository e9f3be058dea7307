/** CT-006. */
import { defineRule } from '../define';

export const ct006 = defineRule({
  code: 'CT-006',
  severity: 'check',
  params: { text: 'text' },
  vi: {
    title: 'Giá trị chỉ tiêu chưa đọc được',
    message: (p, a) =>
      `Không đọc được giá trị chỉ tiêu${p.text === '…' ? '' : ` «${p.text}»`} ở ô ${a.cell()}.`,
    effect: 'Dòng này để trống trong biểu.',
    fix: 'Ghi một con số, có thể kèm «≥», «khoảng», «ít nhất», «còn».',
  },
  merge: 'dropped',
});
