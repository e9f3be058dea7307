/** TEP-021. */
import { defineRule } from '../define';

export const tep021 = defineRule({
  code: 'TEP-021',
  severity: 'check',
  params: { file: 'text', count: 'text', dangerous: 'text' },
  vi: {
    title: 'Ô bắt đầu bằng ký tự đặc biệt',
    message: (p, a) =>
      `Tệp «${p.file}»: ${p.count} ô bắt đầu bằng ký tự đặc biệt (${p.dangerous} nguy hiểm), đã ghi thành chữ (ô ${a.places}).`,
    effect: 'Các ô này không bao giờ thành công thức trong sổ gộp.',
    fix: 'Gõ lại tên cho đúng ở tệp gốc.',
  },
});
