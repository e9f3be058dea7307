/** TL-012. */
import { defineRule } from '../define';
import { at } from './duplicates-words';

export const tl012 = defineRule({
  code: 'TL-012',
  severity: 'check', // severity? // subjects?
  params: { at: 'list?', count: 'text' },
  vi: {
    title: 'Số CCCD không đúng dạng',
    message: (p) =>
      `${p.count} số CCCD không đúng dạng (thiếu, thừa chữ số, sai mã tỉnh, hoặc bị Excel rút gọn), không dùng để so (ô ${at(p)}).`,
    fix: 'Gõ lại đủ 12 số ở ô dạng Văn bản.',
  },
});
