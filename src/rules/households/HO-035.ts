/** Households whose class is not judged by their scores, since no standard is known for the day. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const scoresNotJudged = defineRule({
  code: 'HO-035',
  severity: 'check',
  ground: ['poverty.score-line'],
  params: { count: 'number', date: 'text' },
  vi: {
    title: 'Chưa xét phân loại theo điểm',
    message: (p) =>
      `Chưa đối chiếu được phân loại của ${p.count} hộ với điểm B1, B2: ${p.date !== '' ? `chưa có bảng điểm cho ngày ${isoToVietnamese(p.date)}` : 'chưa biết số liệu của năm nào'}.`,
    fix: 'Ghi mã nam (năm) vào trang «Thông số», hoặc chờ dữ liệu của chuẩn mới.',
  },
  en: {
    title: 'Classes that are not judged by scores',
    message: (p) =>
      `Households whose class is not compared with B1 and B2: ${p.count}; ${p.date !== '' ? `no table of scores is known for ${isoToVietnamese(p.date)}` : 'the year of the figures is not known'}.`,
    fix: 'Write the code nam (the year) on the sheet «Thông số», or wait for the data of the new standard.',
  },
});
