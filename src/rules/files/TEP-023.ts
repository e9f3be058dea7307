/** TEP-023. */
import { defineRule } from '../define';

export const tep023 = defineRule({
  code: 'TEP-023',
  severity: 'check', // severity? // subjects?
  params: { place: 'text' },
  vi: {
    title: 'Thôn không có trong danh sách thôn',
    message: (p) => `${p.place} không có trong danh sách thôn của xã.`,
    effect: 'Chưa biết số này thuộc thôn nào hiện nay.',
    fix: (p) =>
      `Nếu đó là tên cũ, ghi { "thon": { "${p.place}": "tên thôn mới" } } vào tệp --anh-xa.`,
  },
});
