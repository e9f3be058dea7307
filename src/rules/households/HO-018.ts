/** HO-018. */
import { defineRule } from '../define';

export const ho018 = defineRule({
  code: 'HO-018',
  severity: 'check',
  params: { count: 'text' },
  vi: {
    title: 'Hộ có thể ghi hai lần trong danh sách',
    message: (p, a) =>
      `${p.count} hộ có thể ghi hai lần: cùng số căn cước, hoặc cùng họ tên, ngày sinh và thôn (ô ${a.places}).`,
    effect: 'Các dòng này đang được đếm như các hộ khác nhau.',
    fix: 'Xem danh sách bằng lệnh trung-lap rồi xóa dòng thừa nếu đúng là một hộ.',
  },
  merge: 'dropped',
});
