/** The value of a target that cannot be read as one number. */
import { defineRule } from '../define';

export const unreadTarget = defineRule({
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
  en: {
    title: 'The value of a target is not read',
    message: (p, a) =>
      `The value of the target${p.text === '…' ? '' : ` «${p.text}»`} in ${a.cell()} cannot be read.`,
    effect: 'This row stays empty in the form.',
    fix: 'Write one number, with «≥», «khoảng», «ít nhất» or «còn» before it if need be.',
  },
  merge: 'dropped',
});
