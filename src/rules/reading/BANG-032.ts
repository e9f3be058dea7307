/** A row of the district, the province or an area without households: no hamlet. */
import { defineRule } from '../define';

export const higherLevelRow = defineRule({
  code: 'BANG-032',
  severity: 'note',
  params: { label: 'text' },
  vi: {
    title: 'Dòng của cấp trên',
    message: (p, a) =>
      `Dòng «${p.label}» (ô ${a.cell()}) là số của cấp trên hoặc khu vực không có hộ, không tính là một thôn.`,
  },
  en: {
    title: 'A row of a higher level',
    message: (p, a) =>
      `«${p.label}» (${a.cell()}) is of a higher level or an area without households and is not counted as a hamlet.`,
  },
});
