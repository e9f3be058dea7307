/** BANG-010. */
import { defineRule } from '../define';

export const bang010 = defineRule({
  code: 'BANG-010',
  severity: 'note',
  params: { text: 'text', unit: 'text' },
  vi: {
    title: 'Cách ghi đơn vị tính',
    message: (p) => `«${p.text}» được hiểu là ${p.unit}.`,
  },
});
