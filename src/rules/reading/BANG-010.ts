/** A unit of money that is written in an unusual way. */
import { defineRule } from '../define';

export const unitWording = defineRule({
  code: 'BANG-010',
  severity: 'note',
  params: { text: 'text', unit: 'text' },
  vi: {
    title: 'Cách ghi đơn vị tính',
    message: (p) => `«${p.text}» được hiểu là ${p.unit}.`,
  },
  en: {
    title: 'How the unit is written',
    message: (p) => `«${p.text}» is taken as ${p.unit}.`,
  },
});
