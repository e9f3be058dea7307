/** A household that stands in the lists of one year twice. */
import { defineRule } from '../define';

export const householdListedTwice = defineRule({
  code: 'DB-016',
  severity: 'stop',
  subjects: ['flow'],
  params: { count: 'number', agree: 'number' },
  vi: {
    title: 'Một hộ ghi hai lần trong danh sách',
    message: (p) =>
      p.agree === '1'
        ? `${p.count} hộ ghi hơn một lần trong các danh sách của một sổ, cùng phân loại: mỗi hộ tính một lần.`
        : `${p.count} hộ ghi hơn một lần trong các danh sách của một sổ mà phân loại khác nhau.`,
    effect: 'Hộ ghi khác nhau ở hai dòng thì diễn biến chưa tính được.',
    fix: 'Giữ một dòng đúng cho mỗi hộ.',
  },
  en: {
    title: 'A household twice in the lists',
    message: (p) =>
      p.agree === '1'
        ? `Households that are more than once in the lists of one workbook, with one class, and are counted once: ${p.count}.`
        : `Households that are more than once in the lists of one workbook, with different classes: ${p.count}.`,
    effect: 'Where the two lines differ, changes cannot be computed.',
    fix: 'Keep one right line for each household.',
  },
});
