/** BANG-031. */
import { defineRule } from '../define';

export const bang031 = defineRule({
  code: 'BANG-031',
  severity: 'check', // severity? // subjects?
  params: { used: 'text', others: 'list' },
  vi: {
    title: 'Kinh phí nhiều năm trong một bảng',
    message: (p) =>
      `Bảng có kinh phí của ${p.used} và ${p.others.join(', ')}; các biểu lấy số của năm ${p.used}.`,
    fix: 'Nếu lập biểu cho năm khác, ghi năm ở trang «Thông số» hoặc bằng --tham-so nam=….',
  },
});
