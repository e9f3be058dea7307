/** A column that no form needs. */
import { defineRule } from '../define';

export const columnNotUsed = defineRule({
  code: 'BANG-007',
  severity: 'note',
  params: { header: 'text' },
  vi: {
    title: 'Cột không dùng',
    message: (p) => `Cột «${p.header}» không dùng cho biểu nào.`,
  },
  en: {
    title: 'A column that is not used',
    message: (p) => `Column «${p.header}» is not used for any form.`,
  },
});
