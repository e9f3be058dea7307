/** Households whose class is not judged by their income, since no standard is known for the day. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const incomeNotJudged = defineRule({
  code: 'HO-037',
  severity: 'check',
  ground: ['poverty.income-line'],
  params: { count: 'number', date: 'text' },
  vi: {
    title: 'Chưa xét phân loại theo thu nhập',
    message: (p) =>
      `Chưa đối chiếu được phân loại của ${p.count} hộ với thu nhập: ${p.date !== '' ? `chưa có chuẩn thu nhập cho ngày ${isoToVietnamese(p.date)}` : 'chưa biết số liệu của năm nào'}.`,
    fix: 'Ghi mã nam (năm) vào trang «Thông số», hoặc chờ dữ liệu của chuẩn mới.',
  },
  en: {
    title: 'Classes that are not judged by income',
    message: (p) =>
      `Households whose class is not compared with their income: ${p.count}; ${p.date !== '' ? `no income line is known for ${isoToVietnamese(p.date)}` : 'the year of the figures is not known'}.`,
    fix: 'Write the code nam (the year) on the sheet «Thông số», or wait for the data of the new standard.',
  },
});
