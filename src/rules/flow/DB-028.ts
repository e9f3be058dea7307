/** DB-028. */
import { defineRule } from '../define';

export const db028 = defineRule({
  code: 'DB-028',
  severity: 'check',
  params: { code: 'text', text: 'text' },
  vi: {
    title: 'Tham số không hiểu',
    message: (p) => `Tham số «${p.code}» ghi «${p.text}» không hiểu được nên không dùng.`,
    fix: 'ho-khong-con: vượt chuẩn, giảm khác. ho-moi: phát sinh mới, tái nghèo, tăng khác.',
  },
});
