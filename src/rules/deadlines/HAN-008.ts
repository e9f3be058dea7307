/** HAN-008. */
import { defineRule } from '../define';

export const han008 = defineRule({
  code: 'HAN-008',
  severity: 'check',
  ground: ['review.yearly'],
  params: { year: 'text', document: 'text' },
  vi: {
    title: 'Chưa biết lịch rà soát của năm',
    message: (p) =>
      `Chưa biết lịch rà soát hộ nghèo năm ${p.year}: văn bản thay ${p.document} chưa thấy.`,
    effect: 'Lịch không có các ngày rà soát của năm này.',
    fix: 'Theo lịch của tỉnh.',
  },
});
