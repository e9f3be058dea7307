/** Words of merging: the sheets of the merged workbook and the lines of its report. */
import { skipLabels } from './cli';

const BASES = { actual: '', opening: ' ĐẦU NĂM', plan: ' (KẾ HOẠCH)' } as const;

export const mergeWords = {
  fromFiles: 'gộp từ các tệp',
  office: (commune: string): string => `UBND ${commune.toLocaleUpperCase('vi')}`,
  summaryName: (level: 'hamlet' | 'commune'): string => (level === 'hamlet' ? 'Tổng hợp thôn' : 'Tổng hợp xã'),
  summaryTitle: (level: 'hamlet' | 'commune', commune: string | null, year: number | null, basis: keyof typeof BASES): string =>
    `BẢNG TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO ${level === 'hamlet' ? 'THEO THÔN' : 'THEO XÃ'}${commune ? ` ${commune.toLocaleUpperCase('vi')}` : ''}${year === null ? '' : ` NĂM ${year}`}${BASES[basis]}`,
  asOf: (date: string): string => `(Số liệu đến ngày ${date})`,
  merged: '(Gộp từ các tệp, xem trang «Báo cáo gộp»)',
  ordinal: 'STT',
  place: (level: 'hamlet' | 'commune'): string => (level === 'hamlet' ? 'Thôn' : 'Xã'),
  total: 'Tổng cộng',
  households: 'Tổng số hộ',
  groups: { poor: 'Hộ nghèo', nearPoor: 'Hộ cận nghèo' },
  moments: { opening: ' đầu năm', closing: ' cuối năm' },
  falls: { poor: 'Hộ nghèo giảm trong năm', nearPoor: 'Hộ cận nghèo giảm trong năm' },
  count: 'Số hộ',
  rate: 'Tỷ lệ (%)',
  people: 'Số nhân khẩu',
  registerName: 'Danh sách hộ',
  registerTitle: (complete: boolean, commune: string | null, year: number | null): string =>
    `DANH SÁCH ${complete ? 'HỘ DÂN CƯ' : 'HỘ NGHÈO, HỘ CẬN NGHÈO'}${commune ? ` ${commune.toLocaleUpperCase('vi')}` : ''}${year === null ? '' : ` NĂM ${year}`}`,
  sourceFile: 'Tệp nguồn',
  sourceRow: 'Dòng trong tệp',
  reportName: 'Báo cáo gộp',
  reportTitle: 'BÁO CÁO GỘP SỔ',
  reportUnder: 'Tổng cộng lại từ các dòng gốc; tỷ lệ tính từ tổng; dòng tổng của từng tệp không tính. Tệp gốc giữ nguyên.',
  sections: { counted: '1. Đã tính', skipped: '2. Không tính', doubtful: '3. Cần xem lại', missing: '4. Còn thiếu', left: '5. Cột không gộp' },
  countedColumns: ['STT', 'Tệp', 'Trang', 'Vùng ô', 'Bảng', 'Thôn', 'Số dòng', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
  skippedColumns: ['STT', 'Tệp', 'Trang', 'Dòng', 'Vì sao'],
  doubtfulColumns: ['STT', 'Mức', 'Mã', 'Tệp', 'Ô', 'Nội dung'],
  leftColumns: ['STT', 'Tệp', 'Cột'],
  nothing: 'Không có.',
  skip: (why: string): string => skipLabels[why] ?? why,
  severity: { stop: 'Lỗi', check: 'Kiểm tra', note: 'Ghi chú' },
  needsFiles: 'Lệnh gop cần ít nhất hai tệp sổ.',
  level: (level: 'hamlet' | 'commune', count: number): string => (level === 'hamlet' ? `Gộp ${count} thôn` : `Gộp ${count} xã`),
  blocked: 'Chưa gộp: còn lỗi phải xử lý; chưa ghi tệp nào.',
  fileColumns: ['Tệp', 'Thôn', 'Số dòng', 'Không tính'],
} as const;

/** Headers of the merged list by field; a field without a header here is not carried. */
export const registerHeaders: Readonly<Record<string, string>> = {
  householdCode: 'Mã hộ', memberOrdinal: 'STT thành viên', name: 'Họ và tên', place: 'Thôn', citizenId: 'Số CCCD', birth: 'Ngày sinh', sex: 'Giới tính', ethnicity: 'Dân tộc',
  relation: 'Quan hệ với chủ hộ', people: 'Số khẩu', income: 'Thu nhập bình quân', scoreB1: 'Điểm B1', scoreB2: 'Điểm B2', areaKind: 'Khu vực',
  classification: 'Phân loại hộ', deprivationCount: 'Số chỉ số thiếu hụt', indicator1: 'Việc làm', indicator2: 'Người phụ thuộc', indicator3: 'Dinh dưỡng',
  indicator4: 'Bảo hiểm y tế', indicator5: 'Trình độ giáo dục của người lớn', indicator6: 'Tình trạng đi học của trẻ em', indicator7: 'Chất lượng nhà ở',
  indicator8: 'Diện tích nhà ở', indicator9: 'Nguồn nước sinh hoạt', indicator10: 'Nhà tiêu hợp vệ sinh', indicator11: 'Dịch vụ viễn thông',
  indicator12: 'Phương tiện tiếp cận thông tin', cause: 'Nguyên nhân nghèo', support: 'Chính sách hỗ trợ', minority: 'Hộ dân tộc thiểu số',
  policy: 'Hộ có người có công', noLabour: 'Hộ không có khả năng lao động', newlyPoor: 'Phát sinh mới', relapsed: 'Tái nghèo', reviewDate: 'Ngày rà soát', note: 'Ghi chú',
};

export const classWords: Readonly<Record<string, string>> = {
  poor: 'Hộ nghèo', 'near-poor': 'Hộ cận nghèo', average: 'Hộ có mức sống trung bình', 'not-poor': 'Hộ không nghèo',
};
