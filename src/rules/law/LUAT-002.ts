/** The workbook is of a year for which no programme is known. */
import { isoToVietnamese } from '../../domain/serial-dates';
import { defineRule } from '../define';

export const noProgrammeData = defineRule({
  code: 'LUAT-002',
  severity: 'check',
  subjects: ['funding'],
  ground: ['programme'],
  params: { year: 'text', ends: 'text' },
  vi: {
    title: 'Chưa có dữ liệu chương trình của năm',
    message: (p) =>
      `Năm ${p.year}: dữ liệu của chương trình mới chưa có trong phần mềm (danh mục dự án hiện có kết thúc ngày ${isoToVietnamese(p.ends)}).`,
    effect: 'Biểu lấy các dòng của chính bảng trong sổ; tỷ lệ đối ứng không xét theo quy định cũ.',
    fix: 'Ghi ty-le-doi-ung vào «Thông số» nếu muốn xét đối ứng.',
  },
  en: {
    title: 'No data on the programme of the year',
    message: (p) =>
      `Year ${p.year}: the program does not have the new programme yet (its list of projects ends on ${isoToVietnamese(p.ends)}).`,
    effect:
      "The forms take the workbook's own lines; the counterpart is not judged by the old rule.",
    fix: 'Write ty-le-doi-ung to «Thông số» if the counterpart is to be judged.',
  },
  merge: 'dropped',
});
