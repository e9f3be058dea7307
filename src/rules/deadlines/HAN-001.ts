/** HAN-001. */
import { defineRule } from '../define';

export const han001 = defineRule({
  code: 'HAN-001',
  severity: 'check',
  ground: ['plan'],
  params: { text: 'text?' },
  vi: {
    title: 'Chưa rõ ngày phê duyệt kế hoạch',
    message: (p) =>
      p.text !== ''
        ? `Ngày phê duyệt kế hoạch ghi «${p.text}», chưa đủ ngày, tháng, năm.`
        : 'Kế hoạch được phê duyệt ngày nào? Sổ chưa ghi.',
    effect: 'Chưa tính được thời hạn triển khai kế hoạch.',
    fix: 'Ghi mã ngay-phe-duyet vào trang «Thông số», hoặc dùng --tham-so ngay-phe-duyet=20/8/2025.',
  },
});
