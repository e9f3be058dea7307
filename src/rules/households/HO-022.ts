/** HO-022. */
import { defineRule } from '../define';

export const ho022 = defineRule({
  code: 'HO-022',
  severity: 'check', // subjects?
  params: { used: 'text', usedWhen: 'text', left: 'text', leftWhen: 'text' },
  vi: {
    title: 'Nhiều bảng của các thời điểm khác nhau',
    message: (p) =>
      `Sổ có nhiều bảng cùng loại của các thời điểm khác nhau: số liệu lấy từ trang «${p.used}» (${p.usedWhen}); trang «${p.left}» (${p.leftWhen}) không cộng vào.`,
    effect: 'Biểu lấy số của bảng mới nhất.',
    fix: 'Kiểm tra đúng bảng cần dùng chưa; bảng cũ nên để ở sổ khác.',
  },
});
