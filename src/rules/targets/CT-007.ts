/** CT-007. */
import { defineRule } from '../define';

export const ct007 = defineRule({
  code: 'CT-007',
  severity: 'stop',
  subjects: ['targets'],
  params: { name: 'text' },
  vi: {
    title: 'Chỉ tiêu phần trăm trong khoảng 0–100',
    message: (p, a) => `«${p.name}»: chỉ tiêu ${a.found} % không nằm trong khoảng 0–100.`,
    effect: 'Biểu chỉ tiêu chưa được lập.',
    fix: 'Sửa giá trị, hoặc sửa đơn vị tính nếu đây không phải phần trăm.',
  },
  merge: 'dropped',
});
