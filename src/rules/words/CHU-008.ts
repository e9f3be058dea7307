/** A name that may be another name of a known hamlet: asked, never decided. */
import { defineRule } from '../define';

export const unclearHamlet = defineRule({
  code: 'CHU-008',
  severity: 'stop',
  subjects: ['households.opening', 'households.reduction', 'households.closing', 'register'],
  params: { alias: 'text', place: 'text' },
  vi: {
    title: 'Tên thôn chưa rõ',
    message: (p, a) => `«${p.alias}» (ô ${a.cell()}) có phải là «${p.place}» không?`,
    effect: 'Hiện được tính là một thôn riêng.',
    fix: 'Ghi tên dùng thay ở mục Tên thôn, phần Dữ liệu của khung; hoặc ghi mã «ten:tên viết tắt» = tên thôn vào trang «Thông số», hoặc phần "thon" của tệp --anh-xa.',
  },
  en: {
    title: 'A name of a hamlet that is not clear',
    message: (p, a) => `Is «${p.alias}» (${a.cell()}) the hamlet «${p.place}»?`,
    effect: 'For now it counts as a hamlet of its own.',
    fix: 'Say which name to use under Names of hamlets, Data in the pane; or write the code «ten:short name» = name of the hamlet on the sheet «Thông số», or the part "thon" of the --anh-xa file.',
  },
});
