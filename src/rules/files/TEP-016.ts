/** A hamlet with two lists that share no household: they are added up. */
import { defineRule } from '../define';

export const twoLists = defineRule({
  code: 'TEP-016',
  severity: 'check',
  params: { place: 'text', files: 'list' },
  vi: {
    title: 'Một thôn có hai danh sách',
    message: (p) =>
      `${p.place} lấy từ ${p.files.length} danh sách không có hộ chung (${p.files.join(', ')}), đã cộng lại.`,
    fix: 'Kiểm tra hai danh sách là của cùng một thời điểm.',
  },
  en: {
    title: 'A hamlet with two lists',
    message: (p) =>
      `${p.place} comes from ${p.files.length} lists without a common household (${p.files.join(', ')}), which were added up.`,
    fix: 'See whether both lists are of the same time.',
  },
});
