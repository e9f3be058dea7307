/** DB-015. */
import { defineRule } from '../define';

export const db015 = defineRule({
  code: 'DB-015',
  severity: 'stop',
  subjects: ['flow'],
  params: { old: 'text', shared: 'text', of: 'text', now: 'text' },
  vi: {
    title: 'Thôn có thể đã đổi tên hoặc sáp nhập',
    message: (p) =>
      `Thôn «${p.old}» chỉ có ở sổ năm trước; ${p.shared}/${p.of} hộ của thôn này nay ở «${p.now}».`,
    effect:
      'Nếu là đổi tên, sáp nhập mà không ghi, các hộ này thành giảm khác ở thôn cũ và tăng khác ở thôn mới. Biểu diễn biến hộ chưa được lập.',
    fix: (p) =>
      `Đánh dấu ở khung, mục «Biến động từ năm trước», hoặc ghi vào trang «Thông số» dòng có mã «ten:${p.old}», giá trị «${p.now}» (dòng lệnh: tệp --anh-xa).`,
  },
});
