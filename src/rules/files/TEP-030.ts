/** A workbook that was a file of another kind: what did not come along. */
import { defineRule } from '../define';

const LOST: Readonly<Record<string, string>> = {
  charts: 'biểu đồ',
  macros: 'macro',
  pictures: 'hình ảnh',
  formulas: 'một số công thức (giữ kết quả)',
  sheets: 'trang không phải bảng tính',
  names: 'tên vùng đã đặt và dòng tiêu đề lặp lại khi in',
  looks: 'phông chữ và định dạng chữ (chữ gạch bỏ, chỉ số trên)',
};

const LOST_EN: typeof LOST = {
  charts: 'charts',
  macros: 'macros',
  pictures: 'pictures',
  formulas: 'some formulas (their results are kept)',
  sheets: 'sheets that are no worksheets',
  names: 'named ranges and rows repeated in print',
  looks: 'fonts and looks of text (struck out, raised)',
};

export const otherFileKind = defineRule({
  code: 'TEP-030',
  severity: 'note',
  params: { kind: 'text', missing: 'list' },
  vi: {
    title: 'Sổ kiểu khác',
    message: (p) => {
      const missing = p.missing.map((what) => LOST[what] ?? what);
      return (
        `Tệp .${p.kind} được đọc sang một sổ .xlsx mới; tệp gốc giữ nguyên.` +
        (missing.length > 0 ? ` Không mang sang: ${missing.join(', ')}.` : '')
      );
    },
  },
  en: {
    title: 'A workbook of another kind',
    message: (p) => {
      const missing = p.missing.map((what) => LOST_EN[what] ?? what);
      return (
        `The .${p.kind} file was read into a new .xlsx workbook; the file itself is not changed.` +
        (missing.length > 0 ? ` Not taken along: ${missing.join(', ')}.` : '')
      );
    },
  },
});
