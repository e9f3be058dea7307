/** BANG-015. */
import { defineRule } from '../define';

export const bang015 = defineRule({
  code: 'BANG-015',
  severity: 'note',
  params: { label: 'text' },
  vi: {
    title: 'Dòng tổng nhận ra bằng phép cộng',
    message: (p) =>
      `Dòng «${p.label}» bằng cộng các dòng khác nên được coi là dòng tổng, không đếm lần nữa.`,
  },
});
