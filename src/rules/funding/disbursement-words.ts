/** Words that several of these findings share. */
import type { Said, SaidWords } from '../../domain/language';

export const BLOCKS: Said = {
  vi: 'Biểu tình hình giải ngân chưa được lập.',
  en: 'The form of disbursement is not made.',
};

export const FIELDS: SaidWords = {
  'planned.total': { vi: 'kế hoạch vốn', en: 'the plan' },
  'planned.central': { vi: 'kế hoạch vốn trung ương', en: 'the plan of central money' },
  'planned.local': { vi: 'kế hoạch vốn địa phương', en: 'the plan of local money' },
  'planned.province': { vi: 'kế hoạch vốn tỉnh', en: 'the plan of provincial money' },
  'planned.commune': { vi: 'kế hoạch vốn xã', en: 'the plan of communal money' },
  carriedOver: { vi: 'vốn kéo dài', en: 'carried over' },
  allocated: { vi: 'đã phân bổ', en: 'allocated' },
  'disbursed.total': { vi: 'đã giải ngân', en: 'spent' },
  'disbursed.central': { vi: 'đã giải ngân vốn trung ương', en: 'spent central money' },
  'disbursed.local': { vi: 'đã giải ngân vốn địa phương', en: 'spent local money' },
  'disbursed.province': { vi: 'đã giải ngân vốn tỉnh', en: 'spent provincial money' },
  'disbursed.commune': { vi: 'đã giải ngân vốn xã', en: 'spent communal money' },
  remaining: { vi: 'còn lại', en: 'what is left' },
  allocatedRate: { vi: 'tỷ lệ phân bổ', en: 'the rate of allocation' },
  disbursedRate: { vi: 'tỷ lệ giải ngân', en: 'the rate of disbursement' },
  planned: { vi: 'kế hoạch vốn', en: 'the plan' },
  disbursed: { vi: 'đã giải ngân', en: 'spent' },
};
