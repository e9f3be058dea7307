/** SO-014. */
import { defineRule } from '../define';

export const so014 = defineRule({
  code: 'SO-014',
  severity: 'check', // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Số trong ngoặc',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» ghi số trong ngoặc (ô ${a.places}), đọc là số không âm.`,
    effect: 'Số này đang được tính.',
    fix: 'Bỏ ngoặc nếu đó là số liệu, hoặc xóa nếu chỉ là ghi chú.',
  },
});
