/** A cell of an old workbook is out of order in the file, where all others are in order. */
import { defineRule } from '../define';

export const cellsOutOfOrder = defineRule({
  code: 'TEP-033',
  severity: 'check',
  params: { kind: 'text' },
  vi: {
    title: 'Ô nằm trái thứ tự trong tệp',
    message: (p, { places }) =>
      `Trong tệp .${p.kind}, ô ${places} nằm trái thứ tự với các ô khác: tệp có thể hỏng ở chỗ đó.`,
    effect: 'Số ở ô này có thể là của một ô khác.',
    fix: 'Mở tệp gốc, xem ô này có nằm đúng chỗ không; sửa rồi lưu lại thành .xlsx.',
  },
  en: {
    title: 'A cell out of order in the file',
    message: (p, { places }) =>
      `In the .${p.kind} file cell ${places} is out of order, so the file may be damaged there.`,
    effect: 'The figure in this cell may belong to another one.',
    fix: 'Open the original file, see whether the cell is where it belongs, save it as .xlsx.',
  },
  passable: false,
});
