/** Texts in an encoding from before Unicode, which were read into Unicode. */
import { defineRule } from '../define';

export const oldEncoding = defineRule({
  code: 'CHU-001',
  severity: 'note',
  params: { encoding: 'text', count: 'number', preview: 'list' },
  vi: {
    title: 'Chữ phông cũ',
    message: (p) =>
      `${p.count} ô ghi bằng bảng mã ${p.encoding}, đã đọc thành Unicode${p.preview.length > 0 ? `: ${p.preview.join('; ')}` : ''}.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  en: {
    title: 'Text of an old font',
    message: (p) =>
      `Cells in the encoding ${p.encoding}, read as Unicode: ${p.count}${p.preview.length > 0 ? ` (${p.preview.join('; ')})` : ''}.`,
    effect: 'No cell of the workbook is changed.',
  },
  merge: 'dropped',
});
