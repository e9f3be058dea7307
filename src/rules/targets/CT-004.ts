/** CT-004. */
import { defineRule } from '../define';

export const ct004 = defineRule({
  code: 'CT-004',
  severity: 'stop',
  subjects: ['targets'],
  params: { name: 'text' },
  vi: {
    title: 'Số thực hiện không lớn hơn số đối tượng',
    message: (p, a) => `«${p.name}»: số thực hiện ${a.found} lớn hơn số đối tượng ${a.expected}.`,
    effect: 'Biểu chỉ tiêu chưa được lập.',
    fix: 'Kiểm tra số đối tượng và số thực hiện.',
  },
  merge: 'dropped',
});
