/** HO-012. */
import { defineRule } from '../define';

export const ho012 = defineRule({
  code: 'HO-012',
  severity: 'note',
  params: { count: 'text' },
  vi: {
    title: 'Danh sách theo từng người',
    message: (p) => `Danh sách ghi từng người: ${p.count} dòng thành viên không tính là hộ.`,
    effect: 'Số hộ đếm theo chủ hộ.',
  },
});
