/** Words of the actions: why something was not made, and what the settings sheet is called. */
import type { Subject } from '../domain/finding';

const TABLES: Readonly<Record<Subject, string>> = {
  'households.opening': 'bảng tổng hợp hộ theo thôn',
  'households.reduction': 'bảng tổng hợp hộ theo thôn',
  'households.closing': 'bảng tổng hợp hộ theo thôn',
  people: 'số nhân khẩu',
  funding: 'bảng kinh phí theo dự án',
  targets: 'bảng chỉ tiêu',
  assignments: 'bảng phân công',
  register: 'danh sách hộ',
  lacks: 'bảng số hộ thiếu hụt, nguyên nhân nghèo',
  flow: 'bảng diễn biến hộ',
  disbursement: 'bảng giải ngân',
  supports: 'danh sách hộ được hỗ trợ',
  workbook: 'bảng số liệu',
};

export const actionWords = {
  blocked: (count: number): string => `Còn ${count} lỗi phải xử lý hoặc bỏ qua có lý do.`,
  missing: (subjects: readonly Subject[]): string =>
    `Sổ chưa có ${[...new Set(subjects.map((subject) => TABLES[subject]))].join(', ')}.`,
  missingSources: (sources: readonly string[]): string => `Sổ chưa có ${sources.join('; ')}.`,
  tooLong: (rows: string, most: string): string =>
    `Biểu sẽ có ${rows} dòng, nhiều hơn mức ${most} dòng mà một biểu có thể in và ký. Kiểm tra cột thôn (hoặc dân tộc, cơ quan): có lẽ mỗi dòng ghi một tên khác nhau.`,
  noIndicatorSet:
    'Chưa có bộ chỉ số thiếu hụt của kỳ này trong phần mềm; kiểm tra năm của số liệu (mã nam, ky trong «Thông số»).',
  counterpart: 'Tỷ lệ vốn đối ứng tối thiểu',
  override: 'do đơn vị ghi',
  settingsSheet: 'Thông số',
} as const;

/** What each code of the settings sheet holds. */
export const settingLabels: Readonly<Record<string, string>> = {
  xa: 'Tên xã',
  tinh: 'Tên tỉnh',
  'khu-vuc': 'Khu vực (nông thôn / thành thị)',
  nam: 'Năm của số liệu',
  ky: 'Kỳ báo cáo (2025, 2025-6t, hoặc ngày chốt của báo cáo đột xuất: 31/8/2025)',
  'lay-so-ky-khac': 'Lập biểu cả khi số liệu là của thời điểm khác (có / không)',
  'so-ke-hoach': 'Số của kế hoạch',
  'ngay-ke-hoach': 'Ngày ký kế hoạch',
  'ngay-phe-duyet': 'Ngày phê duyệt kế hoạch',
  'ngay-lap': 'Ngày lập biểu',
  'so-bao-cao': 'Số của báo cáo',
  'ngay-bao-cao': 'Ngày ký báo cáo',
  'nguoi-lap': 'Người lập biểu',
  'chu-tich': 'Người ký (Chủ tịch hoặc Phó Chủ tịch)',
  'chuc-vu-ky': 'Chức vụ người ký',
  thon: 'Các thôn của xã (ngăn bằng dấu ;)',
  'danh-so': 'Cách đánh số phụ lục (địa phương / NĐ 30)',
  'ty-le-doi-ung': 'Tỷ lệ đối ứng tối thiểu do đơn vị ghi (%)',
  'van-ban-doi-ung': 'Văn bản của tỷ lệ đối ứng do đơn vị ghi',
  'ty-le-tinh': 'Tỷ lệ đối ứng ngân sách tỉnh (%)',
  'ty-le-xa': 'Tỷ lệ đối ứng ngân sách xã (%)',
  'minh-hoa': 'Số liệu minh họa (có / không)',
  'cach-doc': 'Cách đọc số (bốn; lẻ; ngàn)',
  'han-6-thang': 'Hạn báo cáo 6 tháng',
  'han-nam': 'Hạn báo cáo năm',
  'han-tinh': 'Hạn xã báo cáo kết quả rà soát về tỉnh (ngày do tỉnh quy định)',
  'lich-nghi': 'Lịch hoán đổi mới đề xuất mà cơ quan áp dụng (ngăn bằng dấu ;)',
  'nghi-them': 'Ngày nghỉ thêm',
  'lam-bu': 'Ngày làm bù',
  'dong-an': 'Dòng ẩn (bỏ: không tính các dòng bị ẩn)',
  'dung-sai': 'Khoảng cho chỉ tiêu «khoảng» (%)',
  'chuan-cu': 'Ngày của chuẩn nghèo đang dùng (khi so hai chuẩn)',
  'chuan-moi': 'Ngày của chuẩn nghèo mới (khi so hai chuẩn)',
  'bo-qua': 'Lỗi đã bỏ qua có lý do',
  'ho-khong-con': 'Hộ năm trước không còn trong danh sách (vượt chuẩn / giảm khác)',
  'ho-moi': 'Hộ mới trong danh sách (phát sinh mới / tái nghèo / tăng khác)',
};

const CORRECTIONS: Readonly<Record<string, string>> = {
  cot: 'Nghĩa của một cột',
  so: 'Cách đọc số của một cột',
  'don-vi': 'Đơn vị tính của một trang',
  ten: 'Tên thôn dùng thay',
  hoi: 'Câu hỏi đã trả lời',
};

/** "cot:…", "hoi:…": a correction of the reading rather than a setting. */
export function isCorrectionCode(code: string): boolean {
  return correctionLabel(code) !== '';
}

/** What a row that corrects the reading is about. */
export function correctionLabel(code: string): string {
  return CORRECTIONS[code.split(':')[0]!] ?? '';
}
