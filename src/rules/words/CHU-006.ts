/** Names with blanks or hidden signs too many. */
import { defineRule } from '../define';

export const strayBlanks = defineRule({
  code: 'CHU-006',
  severity: 'note',
  params: { count: 'number', header: 'text' },
  vi: {
    title: 'Khoảng trắng thừa trong tên',
    message: (p) =>
      `${p.count} ô trong cột «${p.header}» có khoảng trắng hoặc ký tự ẩn thừa, đã bỏ khi so tên.`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  en: {
    title: 'Surplus blanks in names',
    message: (p) =>
      `Cells of column «${p.header}» with surplus blanks or hidden signs, left out when names are compared: ${p.count}.`,
    effect: 'No cell of the workbook is changed.',
  },
});
