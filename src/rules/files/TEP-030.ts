/** A workbook that was a file of another kind: what did not come along. */
import { type SaidWords, wordOf } from '../../domain/language';
import { defineRule } from '../define';

const LOST: SaidWords = {
  charts: { vi: 'biểu đồ', en: 'charts' },
  macros: { vi: 'macro', en: 'macros' },
  pictures: { vi: 'hình ảnh', en: 'pictures' },
  formulas: { vi: 'một số công thức (giữ kết quả)', en: 'some formulas (their results are kept)' },
  sheets: { vi: 'trang không phải bảng tính', en: 'sheets that are no worksheets' },
  names: {
    vi: 'tên vùng đã đặt và dòng tiêu đề lặp lại khi in',
    en: 'named ranges and rows repeated in print',
  },
  looks: {
    vi: 'phông chữ và định dạng chữ (chữ gạch bỏ, chỉ số trên)',
    en: 'fonts and looks of text (struck out, raised)',
  },
};

export const otherFileKind = defineRule({
  code: 'TEP-030',
  severity: 'note',
  params: { kind: 'text', missing: 'list' },
  vi: {
    title: 'Sổ kiểu khác',
    message: (p) => {
      const missing = p.missing.map((what) => wordOf(LOST, what));
      return (
        `Tệp .${p.kind} được đọc sang một sổ .xlsx mới; tệp gốc giữ nguyên.` +
        (missing.length > 0 ? ` Không mang sang: ${missing.join(', ')}.` : '')
      );
    },
  },
  en: {
    title: 'A workbook of another kind',
    message: (p) => {
      const missing = p.missing.map((what) => wordOf(LOST, what, 'en'));
      return (
        `The .${p.kind} file was read into a new .xlsx workbook; the file itself is not changed.` +
        (missing.length > 0 ? ` Not taken along: ${missing.join(', ')}.` : '')
      );
    },
  },
});
