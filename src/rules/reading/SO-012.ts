/** An x in a column of numbers: does not apply. */
import { defineRule } from '../define';

export const crossForNumber = defineRule({
  code: 'SO-012',
  severity: 'note',
  params: { header: 'text' },
  vi: {
    title: 'Dấu x trong cột số',
    message: (p, a) => `Ô ${a.cell()} (cột «${p.header}») ghi x, coi là không áp dụng.`,
  },
  en: {
    title: 'An x in a column of numbers',
    message: (p, a) =>
      `Cell ${a.cell()} (column «${p.header}») has an x, taken as: does not apply.`,
  },
});
