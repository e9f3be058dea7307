/** Targets in percent whose figures are all at most one, without a percent sign: 0,05 % or 5 %? */
import { defineRule } from '../define';

export const targetScale = defineRule({
  code: 'CT-021',
  severity: 'stop',
  subjects: ['targets'],
  params: { count: 'text' },
  vi: {
    title: 'Chỉ tiêu % chưa rõ thang đo',
    message: (p, a) =>
      `${p.count} ô của các chỉ tiêu tính bằng % ghi số không lớn hơn 1 mà không có dấu % (ô ` +
      `${a.places}): chưa rõ 0,05 là 0,05 % hay 5 %.`,
    effect: 'Biểu có các chỉ tiêu này chưa lập được.',
    fix: 'Định dạng các ô đó theo phần trăm, hoặc ghi 5 thay cho 0,05.',
  },
  en: {
    title: 'Targets in percent of an unknown scale',
    message: (p, a) =>
      `${p.count} cells of targets in percent hold figures of at most 1 without a percent sign ` +
      `(${a.places}): 0.05 may mean 0.05 % or 5 %.`,
    effect: 'The forms with these targets are not made yet.',
    fix: 'Format the cells as percent, or write 5 in place of 0.05.',
  },
  merge: 'dropped',
});
