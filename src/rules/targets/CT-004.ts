/** More were reached than are entitled. */
import { defineRule } from '../define';

export const moreServedThanEntitled = defineRule({
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
  en: {
    title: 'No more are reached than are entitled',
    message: (p, a) => `«${p.name}»: ${a.found} are reached, more than the ${a.expected} entitled.`,
    effect: 'The form of targets is not made.',
    fix: 'Look at the number entitled and the number reached.',
  },
  merge: 'dropped',
});
