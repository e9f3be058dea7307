/** A total row that only its arithmetic tells. */
import { defineRule } from '../define';

export const totalByArithmetic = defineRule({
  code: 'BANG-015',
  severity: 'note',
  params: { label: 'text' },
  vi: {
    title: 'Dòng tổng nhận ra bằng phép cộng',
    message: (p) =>
      `Dòng «${p.label}» bằng cộng các dòng khác nên được coi là dòng tổng, không đếm lần nữa.`,
  },
  en: {
    title: 'A total found by adding up',
    message: (p) =>
      `«${p.label}» is the sum of the other rows, so it is taken as the total and not counted again.`,
  },
});
