/** TL-010. */
import { defineRule } from '../define';
import { at } from './duplicates-words';

export const tl010 = defineRule({
  code: 'TL-010',
  severity: 'check', // severity? // subjects?
  params: { at: 'list?', count: 'text', ids: 'list' },
  vi: {
    title: 'Số CCCD mất số 0 ở đầu',
    message: (p) =>
      `${p.count} số CCCD mất số 0 ở đầu (ghi dạng số), đã khôi phục số 0 để so: ${p.ids.join(', ')} (ô ${at(p)}).`,
    effect: 'Ô gốc giữ nguyên.',
    fix: 'Định dạng cột là Văn bản rồi gõ lại số, hoặc để phần mềm khôi phục khi gộp.',
  },
});
