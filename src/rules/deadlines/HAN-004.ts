/** The plan asks for reports and does not say by which day. */
import { defineRule } from '../define';

export const reportDaysUnknown = defineRule({
  code: 'HAN-004',
  severity: 'note',
  ground: ['plan'],
  params: { titles: 'list' },
  vi: {
    title: 'Kế hoạch không ghi ngày báo cáo',
    message: (p) => `Kế hoạch không ghi ngày: ${p.titles.join('; ')}.`,
    fix: 'Ghi ngày của đơn vị vào mã han-6-thang, han-nam ở trang «Thông số» (dạng 15/6).',
  },
  en: {
    title: 'The plan does not say the days of its reports',
    message: (p) => `The plan names no day: ${p.titles.join('; ')}.`,
    fix: "Write your office's day to han-6-thang, han-nam of the sheet «Thông số» (like 15/6).",
  },
});
