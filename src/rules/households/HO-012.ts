/** A register with a line for each person, of which the heads alone are households. */
import { defineRule } from '../define';

export const listOfPersons = defineRule({
  code: 'HO-012',
  severity: 'note',
  params: { count: 'number' },
  vi: {
    title: 'Danh sách theo từng người',
    message: (p) => `Danh sách ghi từng người: ${p.count} dòng thành viên không tính là hộ.`,
    effect: 'Số hộ đếm theo chủ hộ.',
  },
  en: {
    title: 'A list of persons',
    message: (p) =>
      `The list has a line for each person: ${p.count} lines of members are no households.`,
    effect: 'Households are counted by their heads.',
  },
});
