/** A count by indicator or cause is part of the households of its class. */
import { defineRule } from '../define';

export const moreThanAll = defineRule({
  code: 'HO-042',
  severity: 'stop',
  subjects: ['lacks'],
  ground: [],
  params: { place: 'text' },
  vi: {
    title: 'Số hộ thiếu hụt lớn hơn số hộ của nhóm',
    message: (p, around) =>
      `${p.place === '' ? 'Dòng tổng' : p.place}: ${around.found}${around.unit} ở ô ${around.places} nhiều hơn ${around.expected}${around.unit} của cả nhóm.`,
    effect: 'Biểu lấy số này chưa được lập.',
    fix: 'Xem lại số của chỉ số này và tổng số hộ của thôn.',
  },
  en: {
    title: 'More households than the class has',
    message: (p, around) =>
      `${p.place === '' ? 'Total' : p.place}: ${around.found}${around.unit} at ${around.places} are more than the ${around.expected}${around.unit} of the class.`,
    effect: 'Forms that take it are not made.',
    fix: 'Look at this count and at the number of households of the hamlet.',
  },
  merge: 'kept',
  passable: true,
});
