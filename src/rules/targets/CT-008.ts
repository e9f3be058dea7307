/** CT-008. */
import { defineRule } from '../define';

export const ct008 = defineRule({
  code: 'CT-008',
  severity: 'check',
  subjects: ['targets'],
  params: { name: 'text', what: 'text' },
  vi: {
    title: 'Bảng chỉ tiêu khớp với bảng tổng hợp hộ',
    message: (p, a) =>
      `«${p.name}»: ${p.what} ghi ${a.found}, theo bảng tổng hợp hộ là ${a.expected} (lệch ${a.difference}${a.unit}).`,
    effect: 'Biểu và kết quả in theo số hộ.',
    fix: 'Sửa bảng chỉ tiêu hoặc bảng tổng hợp hộ cho hai bảng khớp nhau.',
  },
  merge: 'dropped',
});
