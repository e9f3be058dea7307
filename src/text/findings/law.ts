/** Findings about the dated law: what it does not say of this workbook's day or place. */
import type { FindingEntries } from './entry';

export const lawEntries: FindingEntries = {
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
  'LUAT-004': {
    title: 'Đặc khu theo chuẩn nào',
    message: (_, say) =>
      `${say.text('count')} hộ ở đặc khu: văn bản chưa nói đặc khu theo chuẩn nông thôn hay thành thị.`,
    effect: 'Chưa đối chiếu phân loại của các hộ này với thu nhập và điểm.',
    fix: 'Ghi mã khu-vuc (nông thôn hoặc thành thị) vào trang «Thông số» theo văn bản của tỉnh.',
  },
  'LUAT-003': {
    title: 'Chưa rõ năm của số liệu',
    message: () => 'Chưa rõ số liệu của năm nào.',
    effect: 'Không xét được theo quy định có thời hạn.',
    fix: 'Ghi mã nam vào trang «Thông số», hoặc dùng --tham-so nam=2025.',
  },
};
