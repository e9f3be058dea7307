/** The day on which the plan was approved is not known, so that its term cannot be told. */
import { defineRule } from '../define';

export const approvalDayUnknown = defineRule({
  code: 'HAN-001',
  severity: 'check',
  ground: ['plan'],
  params: { days: 'number', text: 'text' },
  vi: {
    title: 'Chưa rõ ngày phê duyệt kế hoạch',
    message: (p) =>
      p.text !== ''
        ? `Ngày phê duyệt kế hoạch ghi «${p.text}», chưa đủ ngày, tháng, năm.`
        : 'Kế hoạch được phê duyệt ngày nào? Sổ chưa ghi.',
    effect: 'Chưa tính được thời hạn triển khai kế hoạch.',
    fix: 'Ghi mã ngay-phe-duyet vào trang «Thông số», hoặc dùng --tham-so ngay-phe-duyet=20/8/2025.',
  },
  en: {
    title: 'The day on which the plan was approved',
    message: (p) =>
      p.text !== ''
        ? `The day on which the plan was approved says «${p.text}», which is no full day, month and year.`
        : 'On which day was the plan approved? The workbook does not say.',
    effect: 'The term for starting the plan cannot be told.',
    fix: 'Write ngay-phe-duyet to the sheet «Thông số», or use --tham-so ngay-phe-duyet=20/8/2025.',
  },
});
