/** SO-012. */
import { defineRule } from '../define';

export const so012 = defineRule({
  code: 'SO-012',
  severity: 'note',
  params: { header: 'text' },
  vi: {
    title: 'Dấu x trong cột số',
    message: (p, a) => `Ô ${a.cell()} (cột «${p.header}») ghi x, coi là không áp dụng.`,
  },
});
