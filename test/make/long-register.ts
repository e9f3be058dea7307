/** A register of many households with thirty columns, as a district office may keep one; every person in it is made up. */
import type { SheetSpec } from './book';

const INDICATORS = [
  'Việc làm',
  'Người phụ thuộc',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục người lớn',
  'Tình trạng đi học trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở',
  'Nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Dịch vụ viễn thông',
  'Phương tiện tiếp cận thông tin',
];
const HEADER = [
  'STT',
  'Họ và tên chủ hộ',
  'Thôn',
  'Năm sinh',
  'Giới tính',
  'Dân tộc',
  'Số nhân khẩu',
  'Số CCCD',
  'Điểm B1',
  'Điểm B2',
  ...INDICATORS,
  'Phân loại',
  'Nghề nghiệp',
  'Diện tích đất (m2)',
  'Ngày rà soát',
  'Cán bộ rà soát',
  'Số điện thoại',
  'Địa chỉ',
  'Ghi chú',
];
const HAMLETS = ['Gò Lê', 'Đồng Vào', 'Con Riêng', 'Làng Mâm', 'Vi Ô Lắc'];

/** @param households lines of the register; a tenth of them is poor, a twentieth near-poor */
export function longRegister(households: number): SheetSpec {
  return {
    name: 'Danh sách hộ',
    rows: [
      ['UBND XÃ BA DINH'],
      ['DANH SÁCH HỘ RÀ SOÁT NĂM 2025'],
      [],
      HEADER,
      ...Array.from({ length: households }, (_, at) => [
        at + 1,
        `Họ tên thử ${at + 1}`,
        HAMLETS[at % HAMLETS.length]!,
        1950 + (at % 50),
        at % 2 ? 'Nam' : 'Nữ',
        at % 3 ? 'Hrê' : 'Kinh',
        1 + (at % 7),
        `900${String(at).padStart(9, '0')}`,
        80 + (at % 90),
        (at % 6) * 10,
        ...INDICATORS.map((__, column) => ((at + column) % 5 === 0 ? 'x' : null)),
        at % 10 === 0 ? 'Hộ nghèo' : at % 20 === 1 ? 'Hộ cận nghèo' : 'Hộ không nghèo',
        'Nông nghiệp',
        500 + (at % 900),
        '15/10/2025',
        'Cán bộ thử',
        `0900${String(at % 1_000_000).padStart(6, '0')}`,
        `Tổ ${at % 9}`,
        at % 50 === 0 ? 'Đã xác minh' : null,
      ]),
    ],
  };
}
