/** What was met while a workbook was read. */
import type { FindingEntries } from './entry';
import { numberEntries } from './numbers';
import { registerEntries } from './register';
import { tableColumnEntries } from './table-columns';
import { tableRowEntries } from './table-rows';
import { wordEntries } from './words';

export const readingEntries: FindingEntries = {
  ...registerEntries,
  ...tableColumnEntries,
  ...tableRowEntries,
  ...numberEntries,
  ...wordEntries,
  'TEP-001': {
    title: 'Liên kết sang sổ khác',
    message: (_, say) =>
      `Sổ có liên kết sang ${say.text('count')} sổ khác; số liên kết có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
  'TEP-002': {
    title: 'Ô lấy số từ sổ khác',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» lấy số từ một sổ khác (ô ${say.places()}); số có thể đã cũ.`,
    effect: 'Biểu lấy số đang lưu trong sổ.',
    fix: 'Mở sổ nguồn để cập nhật, hoặc đổi liên kết thành giá trị.',
  },
  'LUAT-001': {
    title: 'Quy định chưa được kiểm tra tới ngày này',
    message: (_, say) => `Giá trị «${say.text('what')}» mới được kiểm tra đến một ngày trước đó.`,
    effect: 'Giá trị vẫn được dùng.',
    fix: 'Kiểm tra có văn bản mới hay không.',
  },
  'LUAT-002': {
    title: 'Chưa có dữ liệu chương trình của năm',
    message: (_, say) =>
      `Năm ${say.text('year')}: dữ liệu của chương trình mới chưa có trong phần mềm (danh mục dự án hiện có kết thúc ngày ${say.text('ends').split('-').reverse().join('/')}).`,
    effect: 'Biểu lấy các dòng của chính bảng trong sổ; tỷ lệ đối ứng không xét theo quy định cũ.',
    fix: 'Ghi ty-le-doi-ung vào «Thông số» nếu muốn xét đối ứng.',
  },
  'LUAT-003': {
    title: 'Chưa rõ năm của số liệu',
    message: () => 'Chưa rõ số liệu của năm nào.',
    effect: 'Không xét được theo quy định có thời hạn.',
    fix: 'Ghi mã nam vào trang «Thông số», hoặc dùng --tham-so nam=2025.',
  },
};
