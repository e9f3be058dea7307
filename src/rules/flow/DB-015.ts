/** A hamlet of one year whose households are in another hamlet in the other. */
import { defineRule } from '../define';

export const renamedHamlet = defineRule({
  code: 'DB-015',
  severity: 'stop',
  subjects: ['flow'],
  params: { old: 'text', now: 'text', shared: 'number', of: 'number' },
  vi: {
    title: 'Thôn có thể đã đổi tên hoặc sáp nhập',
    message: (p) =>
      `Thôn «${p.old}» chỉ có ở sổ năm trước; ${p.shared}/${p.of} hộ của thôn này nay ở «${p.now}».`,
    effect:
      'Nếu là đổi tên, sáp nhập mà không ghi, các hộ này thành giảm khác ở thôn cũ và tăng khác ở thôn mới. Biểu diễn biến hộ chưa được lập.',
    fix: (p) =>
      `Đánh dấu ở khung, mục «Biến động từ năm trước», hoặc ghi vào trang «Thông số» dòng có mã «ten:${p.old}», giá trị «${p.now}» (dòng lệnh: tệp --anh-xa).`,
  },
  en: {
    title: 'A hamlet that may have been renamed or merged',
    message: (p) =>
      `Hamlet «${p.old}» is in last year's workbook alone; ${p.shared}/${p.of} of its households are now in «${p.now}».`,
    effect:
      'If it was renamed or merged and nobody says so, its households become other decreases there and other increases here. The forms of changes in households are not made.',
    fix: (p) =>
      `Mark it in the pane, in the part «Biến động từ năm trước», or write on the sheet «Thông số» a row with the code «ten:${p.old}» and the value «${p.now}» (command line: a file of --anh-xa).`,
  },
});
