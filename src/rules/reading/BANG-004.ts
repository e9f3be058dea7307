/** BANG-004. */
import { defineRule } from '../define';

export const bang004 = defineRule({
  code: 'BANG-004',
  severity: 'check',
  params: { header: 'text', label: 'text', unknown: 'text' },
  vi: {
    title: 'Tiêu đề có chữ lạ',
    message: (p, a) =>
      `Hiểu cột «${p.header}» (ô ${a.cell()}) là «${p.label}» dù có chữ chưa rõ: ${p.unknown}.`,
    effect: 'Số của cột này được dùng.',
    fix: 'Nếu hiểu sai, sửa nghĩa của cột ở phần Dữ liệu của khung, hoặc bằng tệp --anh-xa.',
  },
});
