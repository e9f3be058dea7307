/** VON-025. */
import { defineRule } from '../define';

export const von025 = defineRule({
  code: 'VON-025',
  severity: 'check',
  subjects: ['disbursement'],
  params: { name: 'text' },
  vi: {
    title: 'Kế hoạch vốn khớp với bảng kinh phí',
    message: (p, a) =>
      `${p.name}: bảng kinh phí ghi ${a.expected}${a.unit}, bảng giải ngân ghi kế hoạch vốn ${a.found} (lệch ${a.difference}).`,
    effect: 'Biểu giải ngân in theo bảng giải ngân.',
    fix: 'Xem kế hoạch vốn đã điều chỉnh chưa và thống nhất hai bảng.',
  },
  merge: 'dropped',
});
