/** A year for which nobody has seen the rules of the poverty review. */
import { defineRule } from '../define';

export const reviewRulesUnknown = defineRule({
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
  en: {
    title: 'The days of the review of the year are not known',
    message: (p) =>
      `The days of the poverty review of ${p.year} are not known: no document in place of ${p.document} has been seen.`,
    effect: 'The calendar has no days of the review of this year.',
    fix: 'Follow the calendar of the province.',
  },
});
