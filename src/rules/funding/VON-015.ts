/** VON-015. */
import { defineRule } from '../define';

export const von015 = defineRule({
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
  merge: 'dropped',
});
