/** Incomes of one column that cannot be of one unit. */
import { defineRule } from '../define';

export const unitOfIncome = defineRule({
  code: 'HO-038',
  severity: 'check',
  params: { header: 'text' },
  vi: {
    title: 'Đơn vị của thu nhập',
    message: (p, a) =>
      `Cột «${p.header}» có số quá lớn và số quá nhỏ so với nhau (ô ${a.places}), không rõ là đồng, nghìn đồng hay triệu đồng.`,
    effect: 'Chưa đối chiếu phân loại với thu nhập.',
    fix: 'Ghi đơn vị tính vào tiêu đề cột và sửa số ghi khác đơn vị.',
  },
  en: {
    title: 'The unit of the income',
    message: (p, a) =>
      `Column «${p.header}» has figures that are too large and too small beside each other (${a.places}): it is not clear whether they are đồng, thousands or millions.`,
    effect: 'The class is not compared with the income.',
    fix: 'Write the unit in the header of the column and correct figures of another unit.',
  },
});
