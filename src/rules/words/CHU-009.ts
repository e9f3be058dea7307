/** Hamlets that are not of record while others of record are missing, as after a merger. */
import { defineRule } from '../define';

export const foreignHamlets = defineRule({
  code: 'CHU-009',
  severity: 'stop',
  subjects: ['households.opening', 'households.reduction', 'households.closing', 'register'],
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
  en: {
    title: 'Hamlets that are not of record',
    message: (p) =>
      `Not in the list of hamlets: ${p.names.map((name) => `«${name}»`).join(', ')}; missing: ${p.missing.map((name) => `«${name}»`).join(', ')}.`,
    effect: 'To which hamlet of today the figures of the old one belong is not known.',
    fix: 'Say to which hamlet the old one belongs under Names of hamlets, Data in the pane; or by the code «ten:old hamlet» = new hamlet on the sheet «Thông số», or the part "thon" of the --anh-xa file.',
  },
  merge: 'dropped',
});
