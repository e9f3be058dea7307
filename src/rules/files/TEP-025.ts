/** TEP-025. */
import { defineRule } from '../define';

export const tep025 = defineRule({
  code: 'TEP-025',
  severity: 'check', // severity? // subjects?
  params: { place: 'text', other: 'text' },
  vi: {
    title: 'Hai tên có thể là một thôn',
    message: (p) => `«${p.place}» có phải là «${p.other}» không?`,
    effect: 'Nếu là một thôn, số liệu đang ở hai dòng.',
    fix: (p) =>
      `Nếu là một thôn, ghi { "thon": { "${p.place}": "${p.other}" } } vào tệp --anh-xa; nếu không, chọn «Bỏ qua có lý do».`,
  },
});
