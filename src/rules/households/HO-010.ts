/** Hamlets of the commune's own list that no table has. */
import { defineRule } from '../define';

export const hamletsWithoutFigures = defineRule({
  code: 'HO-010',
  severity: 'check',
  subjects: ['households.opening', 'households.closing', 'households.reduction'],
  params: { have: 'number', wanted: 'number', missing: 'list' },
  vi: {
    title: 'Đủ số thôn',
    message: (p) => `${p.have}/${p.wanted} thôn đã có số liệu; thiếu: ${p.missing.join(', ')}.`,
    effect: 'Số toàn xã mới gồm các thôn đã có.',
    fix: 'Bổ sung số liệu các thôn còn thiếu, hoặc sửa danh sách thôn ở trang «Thông số».',
  },
  en: {
    title: 'All hamlets are there',
    message: (p) => `${p.have}/${p.wanted} hamlets have figures; missing: ${p.missing.join(', ')}.`,
    effect: 'Figures of the commune hold the other hamlets alone.',
    fix: 'Add the hamlets that are missing, or correct the list of hamlets on the sheet «Thông số».',
  },
  merge: 'dropped',
});
