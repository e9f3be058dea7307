/** HAN-004. */
import { defineRule } from '../define';

export const han004 = defineRule({
  code: 'HAN-004',
  severity: 'note',
  ground: ['plan'],
  params: { titles: 'list' },
  vi: {
    title: 'Kế hoạch không ghi ngày báo cáo',
    message: (p) => `Kế hoạch không ghi ngày: ${p.titles.join('; ')}.`,
    fix: 'Ghi ngày của đơn vị vào mã han-6-thang, han-nam ở trang «Thông số» (dạng 15/6).',
  },
});
