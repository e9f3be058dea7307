/** Tables of one kind at different moments, of which only the newest counts. */
import { defineRule } from '../define';

export const tableOfOtherMoment = defineRule({
  code: 'HO-022',
  severity: 'check',
  params: { used: 'text', usedWhen: 'text', left: 'text', leftWhen: 'text' },
  vi: {
    title: 'Nhiều bảng của các thời điểm khác nhau',
    message: (p) =>
      `Sổ có nhiều bảng cùng loại của các thời điểm khác nhau: số liệu lấy từ trang «${p.used}» (${p.usedWhen}); trang «${p.left}» (${p.leftWhen}) không cộng vào.`,
    effect: 'Biểu lấy số của bảng mới nhất.',
    fix: 'Kiểm tra đúng bảng cần dùng chưa; bảng cũ nên để ở sổ khác.',
  },
  en: {
    title: 'Tables of different moments',
    message: (p) =>
      `Tables of one kind are of different moments: figures are taken from sheet «${p.used}» (${p.usedWhen}); sheet «${p.left}» (${p.leftWhen}) is not added.`,
    effect: 'The form takes the figures of the newest table.',
    fix: 'See whether it is the right table; an old one is better kept in another workbook.',
  },
});
