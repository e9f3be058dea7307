/** TEP-016. */
import { defineRule } from '../define';

export const tep016 = defineRule({
  code: 'TEP-016',
  severity: 'check',
  params: { place: 'text', files: 'list' },
  vi: {
    title: 'Một thôn có hai danh sách',
    message: (p) =>
      `${p.place} lấy từ ${p.files.length} danh sách không có hộ chung (${p.files.join(', ')}), đã cộng lại.`,
    fix: 'Kiểm tra hai danh sách là của cùng một thời điểm.',
  },
});
