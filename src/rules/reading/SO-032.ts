/** SO-032. */
import { defineRule } from '../define';

export const so032 = defineRule({
  code: 'SO-032',
  severity: 'check', // severity? // subjects?
  params: { count: 'text' },
  vi: {
    title: 'Số CMND 9 số',
    message: (p, a) => `${p.count} người còn ghi số CMND 9 số (ô ${a.places}).`,
    effect: 'Số cũ chỉ dùng để so sánh tham khảo.',
    fix: 'Cập nhật số căn cước 12 số.',
  },
  merge: 'dropped',
});
