/** CHU-008. */
import { defineRule } from '../define';

export const chu008 = defineRule({
  code: 'CHU-008',
  severity: 'check', // severity? // subjects?
  params: { alias: 'text', place: 'text' },
  vi: {
    title: 'Tên thôn chưa rõ',
    message: (p, a) => `«${p.alias}» (ô ${a.cell()}) có phải là «${p.place}» không?`,
    effect: 'Hiện được tính là một thôn riêng.',
    fix: 'Ghi tên dùng thay ở mục Tên thôn, phần Dữ liệu của khung; hoặc ghi mã «ten:tên viết tắt» = tên thôn vào trang «Thông số», hoặc phần "thon" của tệp --anh-xa.',
  },
});
