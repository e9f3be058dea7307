/** Findings about the dated law: what it does not say of this workbook's day or place. */
import type { FindingEntries } from './entry';

const day = (iso: string): string => iso.split('-').reverse().join('/');

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
  'LUAT-005': {
    title: 'Ngày số liệu và chuẩn nghèo đang dùng',
    message: (_, say) =>
      `Danh sách hộ tính đến ngày ${day(say.text('asOf'))}, nhưng đang xét theo chuẩn nghèo của ngày ${day(say.text('date'))}; hai ngày này khác chuẩn.`,
    effect: 'Phân loại và bộ chỉ số được xét theo chuẩn của ngày sau cùng đã nêu.',
    fix: 'Danh sách theo chuẩn cũ thì ghi mã nam đúng năm của danh sách (hoặc dùng --den-ngay); theo chuẩn mới thì sửa ngày của danh sách.',
  },
  'LUAT-006': {
    title: 'Công thức phân loại không ghi ngày',
    message: (_, say) =>
      `${say.text('count')} công thức ${say.list('names').join(', ')} không ghi ngày (ô ${say.places()}): kết quả theo chuẩn của ngày mở sổ trên máy.`,
    effect: 'Sang năm mới, kết quả của các ô này có thể đổi.',
    fix: (_, say) =>
      say.has('day')
        ? `Ghi ngày ${day(say.text('day'))} vào các công thức (mục Dữ liệu của khung có nút ghi giúp).`
        : 'Ghi ngày của số liệu vào các công thức.',
  },
};
