/** What was met while a workbook was read. */
import type { FindingEntries } from './entry';
import { numberEntries } from './numbers';
import { registerEntries } from './register';
import { tableColumnEntries } from './table-columns';
import { tableRowEntries } from './table-rows';
import { wordEntries } from './words';

export const readingEntries: FindingEntries = {
  ...registerEntries,
  ...tableColumnEntries,
  ...tableRowEntries,
  ...numberEntries,
  ...wordEntries,
  'TEP-001': {
    title: 'Liên kết sang sổ khác',
    message: (_, say) =>
      `Sổ có liên kết sang ${say.text('count')} sổ khác; số liên kết có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
  'TEP-002': {
    title: 'Ô lấy số từ sổ khác',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» lấy số từ một sổ khác (ô ${say.places()}); số có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
};
