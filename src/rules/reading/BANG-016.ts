/** BANG-016. */
import { defineRule } from '../define';

export const bang016 = defineRule({
  code: 'BANG-016',
  severity: 'note',
  params: { sheet: 'text' },
  vi: {
    title: 'Trang ẩn',
    message: (p) => `Trang «${p.sheet}» đang ẩn nên số liệu trong đó không được dùng.`,
    fix: 'Bỏ ẩn trang nếu muốn dùng.',
  },
});
