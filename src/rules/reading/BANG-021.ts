/** BANG-021. */
import { defineRule } from '../define';

export const bang021 = defineRule({
  code: 'BANG-021',
  severity: 'check', // severity?
  params: { rows: 'text', headers: 'list', label: 'text?' },
  vi: {
    title: 'Bảng chưa nhận ra',
    message: (p, a) =>
      `Có vẻ là một bảng (${p.rows} dòng số, từ ô ${a.cell()}) nhưng chưa nhận ra: ${p.headers
        .map((header) => `«${header}»`)
        .join(', ')}.${p.label !== '' ? ` Có phải một cột là «${p.label}» không?` : ''}`,
    effect: 'Số liệu trong bảng này không được dùng.',
    fix: 'Nếu cần dùng, sửa tiêu đề hoặc chỉ rõ nghĩa các cột bằng tệp --anh-xa.',
  },
});
