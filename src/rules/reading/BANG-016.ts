/** A hidden sheet with a table: what an officer does not see must not feed a form. */
import { defineRule } from '../define';

export const hiddenSheet = defineRule({
  code: 'BANG-016',
  severity: 'note',
  params: { sheet: 'text' },
  vi: {
    title: 'Trang ẩn',
    message: (p) => `Trang «${p.sheet}» đang ẩn nên số liệu trong đó không được dùng.`,
    fix: 'Bỏ ẩn trang nếu muốn dùng.',
  },
  en: {
    title: 'A hidden sheet',
    message: (p) => `Sheet «${p.sheet}» is hidden, so its figures are not used.`,
    fix: 'Show the sheet if it is to be used.',
  },
});
