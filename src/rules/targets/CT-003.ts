/** CT-003. */
import { defineRule } from '../define';

export const ct003 = defineRule({
  code: 'CT-003',
  severity: 'check',
  subjects: ['targets'],
  params: { what: 'text', opening: 'text', fewer: 'text', left: 'text' },
  vi: {
    title: 'Chỉ tiêu tỷ lệ và chỉ tiêu số hộ giảm',
    message: (p, a) =>
      `Hai chỉ tiêu về ${p.what} mâu thuẫn: đầu năm ${p.opening} hộ, giảm ${p.fewer} còn ${p.left} hộ = ${a.found} %, cao hơn chỉ tiêu ${a.expected} %.`,
    effect: 'Không chặn biểu.',
    fix: 'Kiểm tra số hộ đầu năm, số hộ giảm hoặc tỷ lệ chỉ tiêu.',
  },
  merge: 'dropped',
});
