/** CHU-009. */
import { defineRule } from '../define';

export const chu009 = defineRule({
  code: 'CHU-009',
  severity: 'stop', // subjects?
  params: { names: 'list', missing: 'list' },
  vi: {
    title: 'Thôn ngoài danh sách',
    message: (p) =>
      `${p.names
        .map((name) => `«${name}»`)
        .join(', ')} không có trong danh sách thôn; thiếu ${p.missing
        .map((name) => `«${name}»`)
        .join(', ')}.`,
    effect: 'Chưa biết số của thôn cũ thuộc thôn nào hiện nay.',
    fix: 'Ghi thôn cũ ứng với thôn nào ở mục Tên thôn, phần Dữ liệu của khung; hoặc mã «ten:thôn cũ» = thôn mới ở trang «Thông số», hoặc phần "thon" của tệp --anh-xa.',
  },
  merge: 'dropped',
});
