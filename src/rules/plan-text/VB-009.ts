/** VB-009. */
import { defineRule } from '../define';

export const vb009 = defineRule({
  code: 'VB-009',
  severity: 'check',
  params: { lines: 'list' },
  vi: {
    title: 'Còn nhắc đến cấp huyện',
    message: (p) =>
      `Còn chữ «huyện» ở đoạn ${p.lines.join(', ')}; từ 01/7/2025 không còn cấp huyện.`,
    fix: 'Sửa thành xã hoặc tỉnh cho đúng.',
  },
});
