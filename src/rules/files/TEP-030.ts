/** TEP-030. */
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

export const tep030 = defineRule({
  code: 'TEP-030',
  severity: 'note',
  params: { missing: 'list', kind: 'text' },
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
});
