/** Words that several of these findings share. */
export const BLOCKS = 'Biểu tình hình giải ngân chưa được lập.';
export const BLOCKS_ENGLISH = 'The form of disbursement is not made.';

export const FIELDS: Readonly<Record<string, string>> = {
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
