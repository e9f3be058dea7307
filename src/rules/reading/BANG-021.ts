/** Figures under a heading that makes no known table: said, so that nothing is passed over. */
import { defineRule } from '../define';

export const unreadTable = defineRule({
  code: 'BANG-021',
  severity: 'check',
  params: { headers: 'list', rows: 'number', near: 'text?', label: 'text?' },
  vi: {
    title: 'Bảng chưa nhận ra',
    message: (p, a) =>
      `Có vẻ là một bảng (${p.rows} dòng số, từ ô ${a.cell()}) nhưng chưa nhận ra: ${p.headers
        .map((header) => `«${header}»`)
        .join(', ')}.${p.label !== '' ? ` Có phải một cột là «${p.label}» không?` : ''}`,
    effect: 'Số liệu trong bảng này không được dùng.',
    fix: 'Nếu cần dùng, sửa tiêu đề hoặc chỉ rõ nghĩa các cột bằng tệp --anh-xa.',
  },
  en: {
    title: 'A table that is not recognised',
    message: (p, a) =>
      `This looks like a table (rows of figures: ${p.rows}, from ${a.cell()}) but is not recognised: ${p.headers.map((header) => `«${header}»`).join(', ')}.${p.label !== '' ? ` Is one column «${p.label}»?` : ''}`,
    effect: 'The figures of this table are not used.',
    fix: 'If they are needed, change the headings or say what the columns mean by the --anh-xa file.',
  },
});
