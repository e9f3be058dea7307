/** Households without a number of people, so that people are not followed. */
import { defineRule } from '../define';

export const householdWithoutPeople = defineRule({
  code: 'DB-025',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Hộ không có số nhân khẩu',
    message: (p) =>
      `${p.count} hộ không có số nhân khẩu ở một trong hai danh sách nên diễn biến nhân khẩu không tính.`,
    effect: 'Biểu chỉ có dòng hộ.',
    fix: 'Điền số khẩu của các hộ này.',
  },
  en: {
    title: 'Households without a number of people',
    message: (p) =>
      `Households without a number of people in one of the two lists, so that changes of people are not counted: ${p.count}.`,
    effect: 'The form has the line of households alone.',
    fix: 'Fill in how many people they have.',
  },
});
