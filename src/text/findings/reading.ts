/** What was met while a workbook was read. */
import type { FindingEntries } from './entry';
import { numberEntries } from './numbers';
import { registerEntries } from './register';
import { tableColumnEntries } from './table-columns';
import { tableRowEntries } from './table-rows';
import { wordEntries } from './words';

/** What a file of another kind does not bring along. */
const LOST: Readonly<Record<string, string>> = {
  charts: 'biểu đồ',
  macros: 'macro',
  pictures: 'hình ảnh',
  formulas: 'một số công thức (giữ kết quả)',
  sheets: 'trang không phải bảng tính',
  names: 'tên vùng đã đặt và dòng tiêu đề lặp lại khi in',
  looks: 'phông chữ và định dạng chữ (chữ gạch bỏ, chỉ số trên)',
};

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
  'TEP-030': {
    title: 'Sổ kiểu khác',
    message: (_, say) => {
      const missing = say.list('missing').map((what) => LOST[what] ?? what);
      return (
        `Tệp .${say.text('kind')} được đọc sang một sổ .xlsx mới; tệp gốc giữ nguyên.` +
        (missing.length > 0 ? ` Không mang sang: ${missing.join(', ')}.` : '')
      );
    },
  },
  'TEP-031': {
    title: 'Không rõ bảng mã',
    message: (_, say) =>
      `Không nhận ra bảng mã chữ của tệp .${say.text('kind')}; dấu tiếng Việt có thể sai, số không đổi.`,
    effect: 'Tên thôn và tiêu đề cột có thể không nhận ra.',
    fix: 'Mở tệp gốc, lưu lại kiểu .xlsx hoặc CSV UTF-8 rồi làm lại.',
  },
};
