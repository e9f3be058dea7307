/** DB-025. */
import { defineRule } from '../define';

export const db025 = defineRule({
  code: 'DB-025',
  severity: 'check',
  params: { count: 'text' },
  vi: {
    title: 'Hộ không có số nhân khẩu',
    message: (p) =>
      `${p.count} hộ không có số nhân khẩu ở một trong hai danh sách nên diễn biến nhân khẩu không tính.`,
    effect: 'Biểu chỉ có dòng hộ.',
    fix: 'Điền số khẩu của các hộ này.',
  },
});
