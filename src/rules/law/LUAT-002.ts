/** LUAT-002. */
import { defineRule } from '../define';

export const luat002 = defineRule({
  code: 'LUAT-002',
  severity: 'check',
  subjects: ['funding'],
  ground: ['programme'],
  params: { year: 'text', ends: 'text' },
  vi: {
    title: 'Chưa có dữ liệu chương trình của năm',
    message: (p) =>
      `Năm ${p.year}: dữ liệu của chương trình mới chưa có trong phần mềm (danh mục dự án hiện có kết thúc ngày ${p.ends.split('-').reverse().join('/')}).`,
    effect: 'Biểu lấy các dòng của chính bảng trong sổ; tỷ lệ đối ứng không xét theo quy định cũ.',
    fix: 'Ghi ty-le-doi-ung vào «Thông số» nếu muốn xét đối ứng.',
  },
  merge: 'dropped',
});
