/** Households that may stand in the registers twice. */
import { defineRule } from '../define';

export const householdsTwice = defineRule({
  code: 'HO-018',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Hộ có thể ghi hai lần trong danh sách',
    message: (p, a) =>
      `${p.count} hộ có thể ghi hai lần: cùng số căn cước, hoặc cùng họ tên, ngày sinh và thôn (ô ${a.places}).`,
    effect: 'Các dòng này đang được đếm như các hộ khác nhau.',
    fix: 'Xem danh sách bằng lệnh trung-lap rồi xóa dòng thừa nếu đúng là một hộ.',
  },
  en: {
    title: 'Households that may be in the register twice',
    message: (p, a) =>
      `Households that may be in the register twice, with one citizen number, or one name, birth and hamlet: ${p.count} (${a.places}).`,
    effect: 'These lines are counted as different households.',
    fix: 'See them with the command trung-lap and delete a line if it is the same household.',
  },
  merge: 'dropped',
});
