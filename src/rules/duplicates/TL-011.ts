/** TL-011. */
import { defineRule } from '../define';
import { at } from './duplicates-words';

export const tl011 = defineRule({
  code: 'TL-011',
  severity: 'check', // severity? // subjects?
  params: { at: 'list?', count: 'text' },
  vi: {
    title: 'Số CMND cũ (9 số)',
    message: (p) => `${p.count} người còn ghi số CMND 9 số (ô ${at(p)}).`,
    effect: 'Số cũ chỉ dùng để so yếu.',
    fix: 'Cập nhật số CCCD 12 số.',
  },
});
