/** A count by indicator or cause is part of the households of its class. */
import { defineRule } from '../define';

export const moreThanAll = defineRule({
  code: 'HO-042',
  severity: 'stop',
  subjects: ['lacks'],
  params: { place: 'text' },
  vi: {
    title: 'Số hộ thiếu hụt lớn hơn số hộ của nhóm',
    message: (p, a) =>
      `${p.place === '' ? 'Dòng tổng' : p.place}: ${a.found}${a.unit} ở ô ${a.places} nhiều hơn ${a.expected}${a.unit} của cả nhóm.`,
    effect: 'Biểu lấy số này chưa được lập.',
    fix: 'Xem lại số của chỉ số này và tổng số hộ của thôn.',
  },
  en: {
    title: 'More households than the class has',
    message: (p, a) =>
      `${p.place === '' ? 'Total' : p.place}: ${a.found}${a.unit} at ${a.places} are more than the ${a.expected}${a.unit} of the class.`,
    effect: 'Forms that take it are not made.',
    fix: 'Look at this count and at the number of households of the hamlet.',
  },
});
