/** BANG-032. */
import { defineRule } from '../define';

export const bang032 = defineRule({
  code: 'BANG-032',
  severity: 'note',
  params: { label: 'text' },
  vi: {
    title: 'Dòng của cấp trên',
    message: (p, a) =>
      `Dòng «${p.label}» (ô ${a.cell()}) là số của cấp trên hoặc khu vực không có hộ, không tính là một thôn.`,
  },
});
