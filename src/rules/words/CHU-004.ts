/** The letter Ð of other alphabets for the Vietnamese Đ. */
import { defineRule } from '../define';

export const foreignD = defineRule({
  code: 'CHU-004',
  severity: 'check',
  params: { count: 'number', header: 'text' },
  vi: {
    title: 'Chữ Ð thay cho Đ',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» dùng chữ Ð của phông khác, đọc là Đ (ô ${a.places}).`,
    fix: 'Gõ lại chữ Đ nếu cần tìm kiếm hay lọc theo tên.',
  },
  en: {
    title: 'The letter «Ð» for «Đ»',
    message: (p, a) =>
      `Cells of column «${p.header}» with the letter «Ð» of another alphabet, read as «Đ»: ${p.count} (${a.places}).`,
    fix: 'Type «Đ» again if the names are to be found or filtered.',
  },
});
