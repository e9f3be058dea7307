/** Words of the actions: why something was not made, and what the settings sheet is called. */
import type { Subject } from '../domain/finding';
import type { Said } from '../domain/language';

type Tables = Readonly<Record<Subject, string>>;

const TABLES: Tables = {
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

const TABLES_EN: Tables = {
  'households.opening': 'a summary of households by hamlet',
  'households.reduction': 'a summary of households by hamlet',
  'households.closing': 'a summary of households by hamlet',
  people: 'numbers of people',
  funding: 'a table of funding by project',
  targets: 'a table of targets',
  assignments: 'a table of who does what',
  register: 'a list of households',
  lacks: 'a table of what households lack, or of causes',
  flow: 'a table of changes of households',
  disbursement: 'a table of disbursement',
  supports: 'a list of households that were supported',
  workbook: 'a table of figures',
};

const WHY_VI = {
  blocked: (count: number): string => `Còn ${count} lỗi phải xử lý hoặc bỏ qua có lý do.`,
  missing: (subjects: readonly Subject[]): string =>
    `Sổ chưa có ${[...new Set(subjects.map((subject) => TABLES[subject]))].join(', ')}.`,
  missingSources: (sources: readonly string[]): string => `Sổ chưa có ${sources.join('; ')}.`,
  tooLong: (rows: string, most: string): string =>
    `Biểu sẽ có ${rows} dòng, nhiều hơn mức ${most} dòng mà một biểu có thể in và ký. Kiểm tra cột thôn (hoặc dân tộc, cơ quan): có lẽ mỗi dòng ghi một tên khác nhau.`,
  noIndicatorSet:
    'Chưa có bộ chỉ số thiếu hụt của kỳ này trong phần mềm; kiểm tra năm của số liệu (mã nam, ky trong «Thông số»).',
};

const WHY_EN: typeof WHY_VI = {
  blocked: (count) =>
    count === 1
      ? '1 finding has to be mended, or passed with a reason.'
      : `${count} findings have to be mended, or passed with a reason.`,
  missing: (subjects) =>
    `The workbook lacks ${[...new Set(subjects.map((subject) => TABLES_EN[subject]))].join(', ')}.`,
  missingSources: (sources) => `The workbook lacks ${sources.join('; ')}.`,
  tooLong: (rows, most) =>
    `The form would have ${rows} rows, more than the ${most} that can be printed and signed. Check the column of hamlets (or ethnic groups, agencies): maybe each row has a name of its own.`,
  noIndicatorSet:
    'This program has no set of indicators for this period yet; check the year of the figures (nam, ky on «Thông số»).',
};

/** Why a Biểu was not made. */
export const whyWords: Said<typeof WHY_VI> = { vi: WHY_VI, en: WHY_EN };

export const actionWords = {
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

/** The same for a person who reads English; the sheet itself has the Vietnamese ones. */
export const settingLabelsInEnglish: Readonly<Record<string, string>> = {
  xa: 'Name of the commune',
  tinh: 'Name of the province',
  'khu-vuc': 'Area (rural / urban)',
  nam: 'Year of the figures',
  ky: 'Period of the report (2025, 2025-6t, or the last day of a report out of turn: 31/8/2025)',
  'lay-so-ky-khac': 'Make forms of figures of another time too (yes / no)',
  'so-ke-hoach': 'Number of the plan',
  'ngay-ke-hoach': 'Day on which the plan was signed',
  'ngay-phe-duyet': 'Day on which the plan was approved',
  'ngay-lap': 'Day of the forms',
  'so-bao-cao': 'Number of the report',
  'ngay-bao-cao': 'Day on which the report was signed',
  'nguoi-lap': 'Who made the forms',
  'chu-tich': 'Who signs (chairperson or deputy)',
  'chuc-vu-ky': 'Position of who signs',
  thon: 'Hamlets of the commune (parted by ;)',
  'danh-so': 'Numbering of annexes (local / Decree 30)',
  'ty-le-doi-ung': 'Minimum counterpart that the office states (%)',
  'van-ban-doi-ung': 'Document of that counterpart',
  'ty-le-tinh': 'Counterpart of the province (%)',
  'ty-le-xa': 'Counterpart of the commune (%)',
  'minh-hoa': 'Illustrative figures (yes / no)',
  'cach-doc': 'How numbers are read out («bốn»; «lẻ»; «ngàn»)',
  'han-6-thang': 'Day of the half-year report',
  'han-nam': 'Day of the year’s report',
  'han-tinh': 'Day on which the commune reports the review to the province (the province sets it)',
  'lich-nghi': 'Newly proposed calendar of swapped days that the office follows (parted by ;)',
  'nghi-them': 'Further days off',
  'lam-bu': 'Days worked instead',
  'dong-an': 'Hidden rows («bỏ»: they do not count)',
  'dung-sai': 'Margin of targets of “about” (%)',
  'chuan-cu': 'Day of the poverty standard in use (to compare two)',
  'chuan-moi': 'Day of the new poverty standard (to compare two)',
  'ho-khong-con': 'Households of last year that are not in the list any more',
  'ho-moi': 'Households that are new in the list',
};
