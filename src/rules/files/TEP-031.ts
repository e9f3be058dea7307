/** A file of another kind whose letters may be wrong. */
import { defineRule } from '../define';

export const unknownEncoding = defineRule({
  code: 'TEP-031',
  severity: 'check',
  params: { kind: 'text' },
  vi: {
    title: 'Không rõ bảng mã',
    message: (p) =>
      `Không nhận ra bảng mã chữ của tệp .${p.kind}; dấu tiếng Việt có thể sai, số không đổi.`,
    effect: 'Tên thôn và tiêu đề cột có thể không nhận ra.',
    fix: 'Mở tệp gốc, lưu lại kiểu .xlsx hoặc CSV UTF-8 rồi làm lại.',
  },
  en: {
    title: 'Encoding not known',
    message: (p) =>
      `The encoding of the .${p.kind} file is not known; Vietnamese accents may be wrong, numbers are not.`,
    effect: 'Hamlets and headings may not be recognised.',
    fix: 'Open the file, save it as .xlsx or CSV UTF-8 and start again.',
  },
});
