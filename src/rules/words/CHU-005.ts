/** Names with accents stored apart from their letters. */
import { defineRule } from '../define';

export const composedLetters = defineRule({
  code: 'CHU-005',
  severity: 'note',
  params: { count: 'number', header: 'text' },
  vi: {
    title: 'Chữ Unicode tổ hợp',
    message: (p) =>
      `${p.count} ô trong cột «${p.header}» ghi dấu rời (Unicode tổ hợp), đã ghép khi so tên.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  en: {
    title: 'Combining accents',
    message: (p) =>
      `Cells of column «${p.header}» with combining accents (Unicode), joined when names are compared: ${p.count}.`,
    effect: 'No cell of the workbook is changed.',
  },
});
