/** An amount of money with a minus. */
import { defineRule } from '../define';

export const negativeAmount = defineRule({
  code: 'VON-015',
  severity: 'check',
  subjects: ['funding'],
  params: { name: 'text' },
  vi: {
    title: 'Số tiền âm',
    message: (p, a) => `«${p.name}»: số tiền ${a.found} là số âm (ô ${a.places}).`,
    effect: 'Biểu cộng số này như đã ghi.',
    fix: 'Kiểm tra dấu trừ hoặc dấu ngoặc; nếu là điều chỉnh giảm thì ghi số kế hoạch sau điều chỉnh.',
  },
  en: {
    title: 'A negative amount',
    message: (p, a) => `«${p.name}»: the amount ${a.found} is negative (${a.places}).`,
    effect: 'The forms add it as it is written.',
    fix: 'Look at the minus sign or the brackets; for a cut, write the plan as it is after it.',
  },
  merge: 'dropped',
});
