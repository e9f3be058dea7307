/** Lists and matters that an office keeps beside those of the programme. */
import type { CellSpec } from '../../cell';
import type { Chance } from '../chance';
import type { Household } from '../world';

type Field = readonly [
  word: string,
  cell: (one: Household, chance: Chance, at: number) => CellSpec,
];

/** Lists about households of the review that are not the review. */
export const LISTS: readonly {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
}[] = [
  {
    name: 'Qua Tet',
    title: 'DANH SÁCH HỘ NGHÈO NHẬN QUÀ TẾT NĂM 2025',
    fields: [
      ['Số tiền', () => 500000],
      ['Ký nhận', () => null],
    ],
  },
  {
    name: 'Gạo',
    title: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO ĐƯỢC CẤP GẠO NĂM 2025',
    fields: [
      ['Số khẩu', (one) => one.members.length + 1],
      ['Số kg gạo', (one) => (one.members.length + 1) * 15],
    ],
  },
  {
    name: 'Vay vốn',
    title: 'DANH SÁCH HỘ NGHÈO VAY VỐN NGÂN HÀNG CHÍNH SÁCH XÃ HỘI',
    fields: [
      ['Dư nợ (triệu đồng)', (_, chance) => chance.int(10, 90)],
      ['Ngày vay', () => '05/03/2024'],
    ],
  },
  {
    name: 'Tiền điện',
    title: 'DANH SÁCH HỘ NGHÈO ĐƯỢC HỖ TRỢ TIỀN ĐIỆN QUÝ III NĂM 2025',
    fields: [
      ['Phân loại hộ', (one) => (one.group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo')],
      ['Số tiền', () => 177000],
    ],
  },
  {
    name: 'BHYT',
    title: 'DANH SÁCH NGƯỜI THUỘC HỘ NGHÈO ĐƯỢC CẤP THẺ BẢO HIỂM Y TẾ NĂM 2025',
    fields: [
      ['Số thẻ', (_, __, at) => `HN25100000000${at}`],
      ['Đối tượng', () => 'Hộ nghèo'],
    ],
  },
  {
    name: 'Nhà tạm',
    title: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO XÓA NHÀ TẠM, NHÀ DỘT NÁT NĂM 2025',
    fields: [
      ['Loại hộ', (one) => (one.group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo')],
      ['Xây mới', () => 'x'],
      ['Kinh phí (triệu đồng)', () => 60],
    ],
  },
  {
    name: 'Đăng ký',
    title: 'DANH SÁCH HỘ ĐĂNG KÝ THOÁT NGHÈO NĂM 2026',
    fields: [['Phân loại hộ', () => 'Hộ nghèo']],
  },
  {
    name: 'Bò giống',
    title: 'DANH SÁCH HỘ NGHÈO ĐƯỢC HỖ TRỢ BÒ CÁI SINH SẢN',
    fields: [
      ['Loại hộ', () => 'Hộ nghèo'],
      ['Số con', () => 1],
    ],
  },
  {
    name: 'Tập huấn',
    title: 'DANH SÁCH HỘ NGHÈO THAM GIA TẬP HUẤN KỸ THUẬT CHĂN NUÔI',
    fields: [
      ['Loại hộ', (one) => (one.group === 'poor' ? 'Hộ nghèo' : 'Hộ cận nghèo')],
      ['Chữ ký', () => null],
    ],
  },
  {
    name: 'Thoát nghèo',
    title: 'DANH SÁCH HỘ THOÁT NGHÈO NĂM 2025',
    fields: [['Kết quả', () => 'Thoát nghèo']],
  },
  {
    name: 'Học sinh',
    title: 'DANH SÁCH HỌC SINH THUỘC HỘ NGHÈO ĐƯỢC MIỄN GIẢM HỌC PHÍ',
    fields: [
      ['Họ và tên cha/mẹ', (one) => one.head],
      ['Lớp', () => '4A'],
      ['Đối tượng', () => 'Hộ nghèo'],
    ],
  },
  {
    name: 'Người có công',
    title: 'DANH SÁCH HỘ NGHÈO CÓ THÀNH VIÊN LÀ NGƯỜI CÓ CÔNG',
    fields: [
      ['Loại hộ', () => 'Hộ nghèo'],
      ['Diện', () => 'Thương binh'],
    ],
  },
  {
    name: 'Nước',
    title: 'DANH SÁCH HỘ NGHÈO ĐƯỢC CẤP BỒN NƯỚC',
    fields: [
      ['Phân loại', () => 'Hộ nghèo'],
      ['Dung tích (lít)', () => 1000],
    ],
  },
  {
    name: 'Rừng',
    title: 'DANH SÁCH HỘ NHẬN KHOÁN BẢO VỆ RỪNG NĂM 2025',
    fields: [
      ['Hộ nghèo', (one) => (one.group === 'poor' ? 'x' : null)],
      ['Diện tích (ha)', (_, chance) => chance.int(2, 9)],
      ['Thành tiền', (_, chance) => chance.int(2, 9) * 400_000],
    ],
  },
];

/** Matters that are none of the programme: title, headers, and a cell for each. */
export const MATTERS: readonly (readonly [
  name: string,
  title: string,
  headers: string,
  row: string,
])[] = [
  [
    'Giá',
    'BẢNG GIÁ VẬT LIỆU XÂY DỰNG QUÝ III',
    'STT|Tên vật liệu|ĐVT|Số lượng|Đơn giá|Thành tiền',
    '#|Xi măng mẫu #|bao|%|90000|%',
  ],
  [
    'Lớp',
    'DANH SÁCH HỌC SINH LỚP 5A',
    'STT|Họ và tên|Ngày sinh|Thôn|Dân tộc|Điểm',
    '#|Đinh Văn Mẫu Trò#|02/03/2014|@|Hrê|%',
  ],
  [
    'Tài sản',
    'BIÊN BẢN KIỂM KÊ TÀI SẢN CÔNG',
    'STT|Tên tài sản|Số lượng|Nguyên giá|Hao mòn|Giá trị còn lại',
    '#|Máy mẫu #|%|5000000|1000000|4000000',
  ],
  [
    'Tài khoản',
    'DANH SÁCH TÀI KHOẢN PHẦN MỀM',
    'STT|Họ và tên|Đơn vị|Tên đăng nhập|Mật khẩu',
    '#|Đinh Văn Mẫu Tk#|@|mau#|abc#11',
  ],
  [
    'Tiếp dân',
    'SỔ TIẾP CÔNG DÂN',
    'STT|Ngày|Họ và tên|Thôn|Nội dung|Kết quả',
    '#|0#/05/2025|Đinh Thị Mẫu Td#|@|Hỏi về đất|Đã trả lời',
  ],
  [
    'Lương',
    'BẢNG LƯƠNG THÁNG 6',
    'STT|Họ và tên|Chức vụ|Hệ số|Thực nhận',
    '#|Phạm Văn Mẫu Cb#|Công chức|%|%',
  ],
  [
    'Tiêm phòng',
    'KẾT QUẢ TIÊM PHÒNG GIA SÚC THEO THÔN',
    'STT|Thôn|Số hộ nuôi|Tổng đàn trâu bò|Đã tiêm|Tỷ lệ (%)',
    '#|@|%|%|%|80',
  ],
  [
    'Quỹ',
    'SỔ THU CHI QUỸ ĐỀN ƠN ĐÁP NGHĨA',
    'STT|Ngày|Diễn giải|Thu|Chi|Tồn',
    '#|0#/03/2025|Thu của cán bộ|%|0|%',
  ],
  [
    'Dân số',
    'THỐNG KÊ CỬ TRI THEO THÔN',
    'STT|Thôn|Tổng số cử tri|Nam|Nữ|Dân tộc thiểu số',
    '#|@|%|%|%|%',
  ],
  [
    'Đất',
    'DANH SÁCH CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
    'STT|Họ và tên chủ sử dụng|Thôn|Số thửa|Diện tích (m2)|Số giấy',
    '#|Lê Văn Mẫu Đ#|@|%|%|CS00#',
  ],
  [
    'Trực',
    'LỊCH TRỰC CƠ QUAN THÁNG 7',
    'STT|Ngày|Người trực|Điện thoại|Ghi chú',
    '#|0#/07/2025|Hồ Văn Mẫu Tr#|098700000#|',
  ],
  [
    'Dân quân',
    'DANH SÁCH DÂN QUÂN TỰ VỆ',
    'STT|Họ và tên|Năm sinh|Thôn|Chức vụ|Phân loại',
    '#|Hồ Văn Mẫu Dq#|1998|@|Chiến sĩ|Loại A',
  ],
  [
    'Nông thôn mới',
    'RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI THEO THÔN',
    'STT|Thôn|Tổng số tiêu chí|Đạt|Chưa đạt|Tỷ lệ (%)',
    '#|@|19|%|%|70',
  ],
];
