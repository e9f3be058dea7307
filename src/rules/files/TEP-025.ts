/** Two names in a merge that may be one hamlet. */
import { defineRule } from '../define';
import { HOUSEHOLDS } from './merge-words';

export const maybeOneHamlet = defineRule({
  code: 'TEP-025',
  severity: 'check',
  subjects: HOUSEHOLDS,
  params: { place: 'text', other: 'text' },
  vi: {
    title: 'Hai tên có thể là một thôn',
    message: (p) => `«${p.place}» có phải là «${p.other}» không?`,
    effect: 'Nếu là một thôn, số liệu đang ở hai dòng.',
    fix: (p) =>
      `Nếu là một thôn, ghi { "thon": { "${p.place}": "${p.other}" } } vào tệp --anh-xa; nếu không, chọn «Bỏ qua có lý do».`,
  },
  en: {
    title: 'Two names that may be one hamlet',
    message: (p) => `Is «${p.place}» the same as «${p.other}»?`,
    effect: 'If they are one hamlet, its figures are in two rows.',
    fix: (p) =>
      `If they are one hamlet, write { "thon": { "${p.place}": "${p.other}" } } in the --anh-xa file; if not, choose «Bỏ qua có lý do».`,
  },
});
