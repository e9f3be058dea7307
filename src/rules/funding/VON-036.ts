/** A table of several national programmes: the money of the others is not this one's. */
import { defineRule } from '../define';

export const otherProgrammes = defineRule({
  code: 'VON-036',
  severity: 'check',
  params: { names: 'list' },
  vi: {
    title: 'Bảng có cả chương trình khác',
    message: (p, a) =>
      `Bảng có cả phần của chương trình khác: ${p.names.map((name) => `«${name}»`).join(', ')} (ô ${a.places}).`,
    effect: 'Các biểu chỉ lấy phần của chương trình giảm nghèo; tổng chung của bảng không dùng.',
    fix: 'Nếu phần đó cũng là của chương trình giảm nghèo, sửa tên dòng cho rõ.',
  },
  en: {
    title: 'A table with other programmes too',
    message: (p, a) =>
      `The table has parts of other programmes too: ${p.names.map((name) => `«${name}»`).join(', ')} (${a.places}).`,
    effect:
      "Only the poverty programme's part is taken; the common total of the table is not used.",
    fix: "If that part is the poverty programme's as well, say so in the name of its line.",
  },
});
