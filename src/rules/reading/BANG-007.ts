/** BANG-007. */
import { defineRule } from '../define';

export const bang007 = defineRule({
  code: 'BANG-007',
  severity: 'note',
  params: { header: 'text' },
  vi: {
    title: 'Cột không dùng',
    message: (p) => `Cột «${p.header}» không dùng cho biểu nào.`,
  },
});
