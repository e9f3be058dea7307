/** HAN-006. */
import { defineRule } from '../define';

export const han006 = defineRule({
  code: 'HAN-006',
  severity: 'check',
  ground: ['holidays'],
  params: { text: 'text' },
  vi: {
    title: 'Ngày không đọc được',
    message: (p) =>
      `«${p.text}» trong ngày nghỉ thêm, ngày làm bù hoặc lịch nghỉ không phải một ngày hay một lịch hoán đổi.`,
    effect: 'Ngày này chưa được tính.',
    fix: 'Ghi dạng 24/11/2026, các ngày ngăn bằng dấu chấm phẩy.',
  },
});
