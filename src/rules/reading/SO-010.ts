/** SO-010. */
import { defineRule } from '../define';

export const so010 = defineRule({
  code: 'SO-010',
  severity: 'note', // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Số ghi dạng chữ',
    message: (p, a) =>
      `${p.count} ô trong cột «${p.header}» là số ghi dạng chữ, đã đọc thành số (ô ${a.places}).`,
    fix: 'Không phải sửa; lệnh «Sửa» có thể đổi thành số trên một bản sao.',
  },
});
