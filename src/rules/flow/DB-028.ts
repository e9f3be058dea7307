/** A setting that is meant to say why households went or came and cannot be read. */
import { defineRule } from '../define';

export const unreadAssumption = defineRule({
  code: 'DB-028',
  severity: 'check',
  params: { code: 'text', text: 'text' },
  vi: {
    title: 'Tham số không hiểu',
    message: (p) => `Tham số «${p.code}» ghi «${p.text}» không hiểu được nên không dùng.`,
    fix: 'ho-khong-con: vượt chuẩn, giảm khác. ho-moi: phát sinh mới, tái nghèo, tăng khác.',
  },
  en: {
    title: 'A setting that is not understood',
    message: (p) => `The setting «${p.code}» is «${p.text}», which is not understood and not used.`,
    fix: 'ho-khong-con: «vượt chuẩn», «giảm khác». ho-moi: «phát sinh mới», «tái nghèo», «tăng khác».',
  },
});
