/** Households that became poor and may have been poor before. */
import { defineRule } from '../define';

export const newOrRelapsed = defineRule({
  code: 'DB-029',
  severity: 'check',
  params: { count: 'number' },
  vi: {
    title: 'Phát sinh mới hay tái nghèo',
    message: (p) =>
      `${p.count} hộ năm trước không nghèo, năm nay nghèo hoặc cận nghèo: tính là phát sinh mới vì danh sách không có cột «Tái nghèo».`,
    effect: 'Số tái nghèo có thể thiếu.',
    fix: 'Thêm cột «Tái nghèo» và đánh dấu hộ đã từng thoát nghèo.',
  },
  en: {
    title: 'New or relapsed',
    message: (p) =>
      `Households that were not poor last year and are poor or near-poor now: ${p.count}; they are counted as new, since the list has no column «Tái nghèo».`,
    effect: 'Relapses may be missing.',
    fix: 'Add a column «Tái nghèo» and mark households that had left poverty before.',
  },
});
