/** Numbers that are stored as text and read as numbers. */
import { defineRule } from '../define';

export const numberAsText = defineRule({
  code: 'SO-010',
  severity: 'note',
  params: { header: 'text', count: 'number', convention: 'text' },
  vi: {
    title: 'Số ghi dạng chữ',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» là số ghi dạng chữ, đã đọc thành số (ô ${a.places}).`,
    fix: 'Không phải sửa; lệnh «Sửa» có thể đổi thành số trên một bản sao.',
  },
  en: {
    title: 'Numbers stored as text',
    message: (p, a) =>
      `Numbers stored as text in column «${p.header}», read as numbers: ${p.count} (${a.places}).`,
    fix: 'Nothing need be done; the command «Sửa» can turn them into numbers in a copy.',
  },
});
