/** A target in percent that is negative or above a hundred. */
import { defineRule } from '../define';

export const targetOutOfRange = defineRule({
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
  en: {
    title: 'A target in percent lies between 0 and 100',
    message: (p, a) => `«${p.name}»: the target of ${a.found} % does not lie between 0 and 100.`,
    effect: 'The form of targets is not made.',
    fix: 'Mend the value, or its unit if it is no percentage.',
  },
  merge: 'dropped',
});
