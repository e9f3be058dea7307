/**
 * Words that offices really put over their columns, each meaning in several wordings. They are kept apart from the
 * program's own vocabulary on purpose: a word that the program does not know shows up as a failing example.
 */
export const ORDINAL = ['STT', 'TT', 'Số TT', 'Stt', 'Số thứ tự'];
export const PLACE = [
  'Thôn',
  'Tên thôn',
  'Thôn/tổ dân phố',
  'Địa bàn',
  'Đơn vị (thôn)',
  'Tên đơn vị',
  'Thôn, khu dân cư',
];
export const HOUSEHOLDS = [
  'Tổng số hộ dân cư',
  'Tổng số hộ',
  'Số hộ dân cư',
  'Tổng số hộ toàn thôn',
  'Tổng số hộ dân',
  'Số hộ toàn thôn',
];
export const PEOPLE = ['Nhân khẩu', 'Tổng số nhân khẩu', 'Số khẩu', 'Tổng nhân khẩu'];
export const NOTE = ['Ghi chú', 'Ghi chú ', 'Diễn giải'];

export const OPENING = ['Đầu năm', 'Đầu kỳ', 'Đầu năm 2025', 'Thời điểm đầu năm', 'Số đầu năm'];
export const CLOSING = [
  'Cuối năm',
  'Cuối kỳ',
  'Cuối năm 2025',
  'Thời điểm cuối năm',
  'Số cuối năm',
];
export const POOR = ['Hộ nghèo', 'Số hộ nghèo', 'HN'];
export const NEAR_POOR = ['Hộ cận nghèo', 'Số hộ cận nghèo', 'HCN'];
export const COUNT_LEAF = ['Số hộ', 'Số lượng', 'Số lượng (hộ)', 'Hộ'];
export const RATE_LEAF = ['Tỷ lệ (%)', 'Tỷ lệ %', 'Tỉ lệ (%)', '%', 'Tỷ lệ'];

export const MONEY_TOTAL = [
  'Tổng kinh phí',
  'Tổng cộng',
  'Tổng vốn',
  'Tổng số',
  'Cộng',
  'Tổng mức vốn',
];
export const MONEY_GROUP = ['Trong đó', 'Nguồn vốn', 'Chia ra', 'Phân theo nguồn vốn'];
export const CENTRAL = [
  'Ngân sách trung ương',
  'NSTW',
  'Vốn TW',
  'NS trung ương',
  'Vốn ngân sách trung ương',
  'NS TW',
];
export const LOCAL = ['Ngân sách địa phương', 'NSĐP', 'Vốn địa phương', 'NS địa phương'];
export const PROVINCE = ['Ngân sách tỉnh', 'NS tỉnh', 'NST', 'Vốn ngân sách tỉnh', 'Tỉnh'];
export const COMMUNE = ['Ngân sách xã', 'NS xã', 'NSX', 'Vốn ngân sách xã', 'Xã'];
export const SUM_LEAF = ['Tổng số', 'Tổng', 'Cộng', 'Tổng cộng'];
export const INVESTMENT = ['Vốn đầu tư phát triển', 'Vốn ĐTPT', 'ĐTPT', 'Vốn đầu tư'];
export const RECURRENT = ['Vốn sự nghiệp', 'Vốn SN', 'Sự nghiệp', 'Kinh phí sự nghiệp'];
export const LINE = [
  'Nội dung',
  'Dự án, tiểu dự án',
  'Nội dung (Dự án/Tiểu dự án)',
  'Tên dự án',
  'Danh mục',
];
export const LEAD = ['Cơ quan chủ trì', 'Đơn vị thực hiện', 'Đơn vị chủ trì', 'Cơ quan thực hiện'];
export const LEADS = [
  'Phòng Kinh tế',
  'Phòng Văn hóa – Xã hội',
  'Trung tâm cung ứng dịch vụ công',
  'Văn phòng HĐND và UBND xã',
];

export const HEAD_NAME = ['Họ và tên chủ hộ', 'Chủ hộ', 'Họ tên chủ hộ', 'Tên chủ hộ'];
export const MEMBERS = ['Số khẩu', 'Số nhân khẩu', 'Nhân khẩu', 'Số người trong hộ'];
export const IDENTITY = ['Số CCCD', 'CCCD', 'Số định danh cá nhân', 'CCCD chủ hộ'];
export const SCORE_INCOME = ['Điểm B1', 'B1', 'Tổng điểm B1'];
export const SCORE_LACK = ['Điểm B2', 'B2', 'Tổng điểm B2'];
export const CLASS = ['Phân loại hộ', 'Kết quả phân loại', 'Phân loại', 'Đối tượng'];
export const CLASS_POOR = ['Hộ nghèo', 'hộ nghèo', 'HN', 'Nghèo'];
export const CLASS_NEAR_POOR = ['Hộ cận nghèo', 'hộ cận nghèo', 'HCN', 'Cận nghèo'];
export const MARKS = ['x', 'X', '1', '✓'];

export const TOTAL_ROW = ['Tổng cộng', 'TỔNG CỘNG', 'TỔNG SỐ', 'Cộng', 'Toàn xã', 'Tổng số'];
export const UNITS: Readonly<Record<Unit, readonly string[]>> = {
  'triệu đồng': [
    'ĐVT: Triệu đồng',
    'Đơn vị tính: triệu đồng',
    'Đvt: tr.đ',
    'ĐVT: 1.000.000 đồng',
    '(Triệu đồng)',
  ],
  'nghìn đồng': ['ĐVT: nghìn đồng', 'Đơn vị tính: 1.000 đồng', 'Đvt: ngàn đồng'],
  đồng: ['ĐVT: đồng', 'Đơn vị tính: Đồng'],
};
export type Unit = 'triệu đồng' | 'nghìn đồng' | 'đồng';

export const HAMLETS = [
  'Gò Lê',
  'Làng Măng',
  'Đồng Dinh',
  'Nước Lăng',
  'Suối Mẫu',
  'Mẫu Đông',
  'Mẫu Trung',
  'Trà Mẫu',
  'Kà La Mẫu',
  'Bình Mẫu',
  'Hòa Mẫu',
  'Tân Mẫu',
];
export const SIGNERS = [
  ['NGƯỜI LẬP BIỂU', 'CHỦ TỊCH'],
  ['Người lập', 'TM. ỦY BAN NHÂN DÂN'],
  ['NGƯỜI LẬP', 'TRƯỞNG THÔN'],
];
export const NOTES = [
  'Ghi chú: số liệu rà soát cuối năm 2025.',
  '* Số liệu minh họa.',
  'Ghi chú: 1 hộ chuyển đi trong tháng 6.',
];
