import type { FindingEntries } from './entry';

const BLOCKS = 'Biểu tình hình giải ngân chưa được lập.';
const FIELDS: Readonly<Record<string, string>> = {
  'planned.total': 'kế hoạch vốn',
  'planned.central': 'kế hoạch vốn trung ương',
  'planned.local': 'kế hoạch vốn địa phương',
  'planned.province': 'kế hoạch vốn tỉnh',
  'planned.commune': 'kế hoạch vốn xã',
  carriedOver: 'vốn kéo dài',
  allocated: 'đã phân bổ',
  'disbursed.total': 'đã giải ngân',
  'disbursed.central': 'đã giải ngân vốn trung ương',
  'disbursed.local': 'đã giải ngân vốn địa phương',
  'disbursed.province': 'đã giải ngân vốn tỉnh',
  'disbursed.commune': 'đã giải ngân vốn xã',
  remaining: 'còn lại',
  allocatedRate: 'tỷ lệ phân bổ',
  disbursedRate: 'tỷ lệ giải ngân',
  planned: 'kế hoạch vốn',
  disbursed: 'đã giải ngân',
};

export const disbursementEntries: FindingEntries = {
  'VON-020': {
    title: 'Giải ngân không vượt vốn được giao',
    message: (_, say) =>
      `${say.text('name')}: đã giải ngân ${say.found()}${say.unit()}, nhiều hơn kế hoạch vốn và vốn kéo dài ${say.expected()}${say.unit()}.`,
    effect: BLOCKS,
    fix: 'Kiểm tra số giải ngân và kế hoạch vốn, hoặc bổ sung cột vốn kéo dài.',
  },
  'VON-021': {
    title: 'Giải ngân: tổng bằng cộng các nguồn',
    message: (_, say) =>
      `${say.text('name')}: ${FIELDS[say.text('what')]} ghi ${say.expected()}, cộng các nguồn được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra số của từng nguồn vốn trong dòng này.',
  },
  'VON-022': {
    title: 'Giải ngân: dự án bằng cộng các tiểu dự án',
    message: (_, say) =>
      `${say.text('name')}: ${FIELDS[say.text('field')]} ghi ${say.expected()}, cộng các tiểu dự án được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng dự án và các dòng tiểu dự án.',
  },
  'VON-023': {
    title: 'Giải ngân: tổng cộng bằng cộng các dòng',
    message: (_, say) =>
      `Tổng cộng, ${FIELDS[say.text('field')]}: ghi ${say.expected()}, cộng các dòng được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: BLOCKS,
    fix: 'Kiểm tra dòng tổng cộng và các dòng bên dưới.',
  },
  'VON-024': {
    title: 'Tỷ lệ giải ngân ghi khớp với số tiền',
    message: (_, say) =>
      `${say.text('name')}: ${FIELDS[say.text('field')]} ghi ${say.found()} %, tính từ số tiền được ${say.expected()} %.`,
    effect: 'Biểu in tỷ lệ tính lại từ số tiền.',
    fix: 'Sửa tỷ lệ đã ghi, hoặc kiểm tra số tiền.',
  },
  'VON-025': {
    title: 'Kế hoạch vốn khớp với bảng kinh phí',
    message: (_, say) =>
      `${say.text('name')}: bảng kinh phí ghi ${say.expected()}${say.unit()}, bảng giải ngân ghi kế hoạch vốn ${say.found()} (lệch ${say.difference()}).`,
    effect: 'Biểu giải ngân in theo bảng giải ngân.',
    fix: 'Xem kế hoạch vốn đã điều chỉnh chưa và thống nhất hai bảng.',
  },
  'VON-026': {
    title: 'Nhiều bảng giải ngân',
    message: (_, say) => `Sổ có nhiều bảng giải ngân; biểu lấy bảng ở trang «${say.text('main')}».`,
    fix: 'Giữ một bảng giải ngân cho một kỳ.',
  },
  'VON-027': {
    title: 'Số vốn còn lại',
    message: (_, say) =>
      `${say.text('name')}: còn lại ghi ${say.expected()}, tính được ${say.found()} (lệch ${say.difference()}${say.unit()}).`,
    effect: 'Biểu in số tính được.',
    fix: 'Kiểm tra số còn lại, kế hoạch vốn, vốn kéo dài và số đã giải ngân.',
  },
};
