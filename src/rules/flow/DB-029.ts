/** DB-029. */
import { defineRule } from '../define';

export const db029 = defineRule({
  code: 'DB-029',
  severity: 'check',
  params: { count: 'text' },
  vi: {
    title: 'Phát sinh mới hay tái nghèo',
    message: (p) =>
      `${p.count} hộ năm trước không nghèo, năm nay nghèo hoặc cận nghèo: tính là phát sinh mới vì danh sách không có cột «Tái nghèo».`,
    effect: 'Số tái nghèo có thể thiếu.',
    fix: 'Thêm cột «Tái nghèo» và đánh dấu hộ đã từng thoát nghèo.',
  },
});
