/** SO-011. */
import { defineRule } from '../define';

export const so011 = defineRule({
  code: 'SO-011',
  severity: 'note', // subjects?
  params: { count: 'text', header: 'text' },
  vi: {
    title: 'Dấu gạch là 0',
    message: (p) => `${p.count} ô trong cột «${p.header}» ghi dấu gạch hoặc «không», đọc là 0.`,
  },
});
