/** HO-010. */
import { defineRule } from '../define';

export const ho010 = defineRule({
  code: 'HO-010',
  severity: 'check',
  subjects: ['households.opening', 'households.closing', 'households.reduction'],
  params: { have: 'text', wanted: 'text', missing: 'list' },
  vi: {
    title: 'Đủ số thôn',
    message: (p) => `${p.have}/${p.wanted} thôn đã có số liệu; thiếu: ${p.missing.join(', ')}.`,
    effect: 'Số toàn xã mới gồm các thôn đã có.',
    fix: 'Bổ sung số liệu các thôn còn thiếu, hoặc sửa danh sách thôn ở trang «Thông số».',
  },
  merge: 'dropped',
});
