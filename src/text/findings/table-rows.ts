/** Tables as a whole, their rows and their totals. */
import type { FindingEntries } from './entry';
import { BLOCKS } from './blocks';

function skippedKinds(say: { text(name: string): string }): string {
  const kinds = (
    [
      ['headers', 'tiêu đề lặp lại'],
      ['signatures', 'chữ ký'],
      ['notes', 'ghi chú, tên biểu'],
      ['templates', 'dòng mẫu'],
    ] as const
  )
    .filter(([name]) => say.text(name) !== '0')
    .map(([name, word]) => `${say.text(name)} ${word}`);
  return kinds.length === 0 ? '' : `: ${kinds.join(', ')}`;
}

export const tableRowEntries: FindingEntries = {
  'BANG-001': {
    title: 'Không nhận ra bảng nào',
    message: () => 'Không nhận ra bảng nào trong sổ.',
    effect: 'Không có số liệu để lập biểu.',
    fix: 'Kiểm tra sổ có bảng với dòng tiêu đề như «STT, Thôn, Tổng số hộ, Hộ nghèo …» hoặc «Nội dung, Tổng kinh phí, NSTW …»; hoặc tạo sổ mẫu bằng lệnh mau.',
  },
  'BANG-012': {
    title: 'Dòng bị ẩn',
    message: (_, say) =>
      `${say.text('count')} dòng bị ẩn${say.text('filtered') !== '0' ? ` (${say.text('filtered')} dòng do bộ lọc)` : ''}${say.has('poor') ? `, có ${say.text('poor')} hộ nghèo` : ''}: dòng ${say.list('rows').join(', ')}.`,
    effect: 'Các dòng này vẫn được tính.',
    fix: 'Bỏ ẩn để kiểm tra; xóa dòng nếu không dùng, hoặc ghi «dong-an = bỏ» vào trang «Thông số» để không tính.',
  },
  'BANG-013': {
    title: 'Dòng gạch ngang',
    message: (_, say) =>
      `${say.text('count')} dòng bị gạch ngang không được tính: dòng ${say.list('rows').join(', ')}.`,
    fix: 'Bỏ gạch ngang nếu dòng vẫn còn giá trị.',
  },
  'BANG-014': {
    title: 'Dòng nhóm không bằng các dòng con',
    message: (_, say) =>
      `Dòng «${say.text('label')}» không bằng cộng các dòng bên dưới (${say.list('children').join(', ')})${say.has('header') ? `: cột «${say.text('header')}» (ô ${say.cell()}) ghi ${say.expected()}, cộng được ${say.found()}` : ''}.`,
    effect: BLOCKS,
    fix: 'Kiểm tra số thứ tự và số liệu của nhóm này.',
  },
  'BANG-015': {
    title: 'Dòng tổng nhận ra bằng phép cộng',
    message: (_, say) =>
      `Dòng «${say.text('label')}» bằng cộng các dòng khác nên được coi là dòng tổng, không đếm lần nữa.`,
  },
  'BANG-016': {
    title: 'Trang ẩn',
    message: (_, say) =>
      `Trang «${say.text('sheet')}» đang ẩn nên số liệu trong đó không được dùng.`,
    fix: 'Bỏ ẩn trang nếu muốn dùng.',
  },
  'BANG-018': {
    title: 'Dòng không phải số liệu',
    message: (_, say) => `Bỏ qua ${say.text('count')} dòng không phải số liệu${skippedKinds(say)}.`,
  },
  'BANG-019': {
    title: 'Số thứ tự nhảy cách',
    message: (_, say) =>
      `Số thứ tự nhảy từ ${say.text('before')} (ô ${say.cell(1)}) đến ${say.text('after')} (ô ${say.cell(0)}).`,
    effect: 'Các dòng có trong bảng vẫn được tính.',
    fix: 'Kiểm tra có dòng bị xóa hay chưa nhập không.',
  },
  'BANG-033': {
    title: 'Bảng quá nhiều dòng',
    message: (_, say) =>
      `Bảng từ ô ${say.cell()} có ${say.text('rows')} dòng; một bảng tổng hợp (theo thôn, dự án, chỉ tiêu, cơ quan) chỉ được đọc đến ${say.text('most')} dòng.`,
    effect: `Số liệu của bảng này không được dùng. ${BLOCKS}`,
    fix: 'Nếu đây là danh sách từng hộ, đặt tiêu đề cột «Họ và tên chủ hộ»; nếu là bảng tổng hợp, xóa các dòng thừa rồi lưu lại.',
  },
  'BANG-032': {
    title: 'Dòng của cấp trên',
    message: (_, say) =>
      `Dòng «${say.text('label')}» (ô ${say.cell()}) là số của cấp trên hoặc khu vực không có hộ, không tính là một thôn.`,
  },
  'BANG-021': {
    title: 'Bảng chưa nhận ra',
    message: (_, say) =>
      `Có vẻ là một bảng (${say.text('rows')} dòng số, từ ô ${say.cell()}) nhưng chưa nhận ra: ${say
        .list('headers')
        .map((header) => `«${header}»`)
        .join(
          ', ',
        )}.${say.has('label') ? ` Có phải một cột là «${say.text('label')}» không?` : ''}`,
    effect: 'Số liệu trong bảng này không được dùng.',
    fix: 'Nếu cần dùng, sửa tiêu đề hoặc chỉ rõ nghĩa các cột bằng tệp --anh-xa.',
  },
  'BANG-022': {
    title: 'Dòng tô màu',
    message: (_, say) =>
      `${say.text('count')} dòng được tô màu (dòng ${say.list('rows').join(', ')}) mà không có chữ nói rõ nghĩa.`,
    effect: 'Màu không phải số liệu nên không được tính.',
    fix: 'Thêm một cột ghi rõ, ví dụ «Thoát nghèo» và đánh dấu x.',
  },
  'BANG-023': {
    title: 'Dòng chưa có số liệu',
    message: (_, say) =>
      `${say.text('count')} dòng có tên nhưng chưa có số liệu: ${say.list('names').join(', ')} (ô ${say.places()}).`,
    effect: 'Số chung chưa gồm các dòng này.',
    fix: 'Nhập số liệu, kể cả số 0, hoặc xóa dòng.',
  },
  'BANG-024': {
    title: 'Dòng cộng nhóm',
    message: (_, say) =>
      `Dòng «${say.text('label')}» ghi ${say.expected()}, cộng các dòng được ${say.found()} (lệch ${say.difference()}).`,
    effect: 'Biểu không lấy dòng này.',
    fix: 'Sửa dòng cộng, hoặc kiểm tra các dòng bên trên.',
  },
};
