/** A hamlet without a figure that other hamlets have. */
import { defineRule } from '../define';
import { inEnglish } from '../english';

export const blankOfHamlet = defineRule({
  code: 'HO-021',
  severity: 'check',
  params: { place: 'text', what: 'text', total: 'number?' },
  vi: {
    title: 'Thôn còn thiếu số',
    message: (p, a) =>
      `${p.place} chưa có số ${p.what} (ô ${a.cell()}); ${p.total !== '' ? `số toàn xã ${p.total} lấy theo dòng tổng của sổ` : 'số toàn xã không tính được'}.`,
    effect: 'Tỷ lệ toàn xã không tính khi tử số và mẫu số không gồm cùng các thôn.',
    fix: 'Bổ sung số của thôn; nếu thật sự không có hộ nào thì ghi 0.',
  },
  en: {
    title: 'A hamlet whose figure is missing',
    message: (p, a) =>
      `${p.place} has no figure (${inEnglish(p.what)}; ${a.cell()}); ${p.total !== '' ? `the commune's ${p.total} is taken from the total row of the workbook` : 'the figure of the commune cannot be computed'}.`,
    effect:
      'A rate of the commune is not computed where its two counts are not of the same hamlets.',
    fix: 'Fill in the figure of the hamlet; write 0 if there is no household.',
  },
});
