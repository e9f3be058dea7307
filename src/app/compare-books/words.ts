/** Words of comparing two workbooks. */
import type { Said } from '../../domain/language';

export type ComparedField =
  | 'opening.poor'
  | 'opening.nearPoor'
  | 'total'
  | 'poor'
  | 'nearPoor'
  | 'poorRate'
  | 'nearPoorRate'
  | 'people'
  | 'money'
  | 'central'
  | 'investment'
  | 'recurrent'
  | 'local'
  | 'province'
  | 'commune'
  | 'target'
  | 'previous'
  | 'entitled'
  | 'served';

export const compareWords = {
  commune: 'Toàn xã',
  fundingTotal: 'Tổng kinh phí',
  parts: { households: 'Hộ nghèo, hộ cận nghèo', funding: 'Kinh phí', targets: 'Chỉ tiêu' },
  fields: {
    'opening.poor': 'hộ nghèo đầu năm',
    'opening.nearPoor': 'hộ cận nghèo đầu năm',
    total: 'tổng số hộ',
    poor: 'hộ nghèo',
    nearPoor: 'hộ cận nghèo',
    poorRate: 'tỷ lệ hộ nghèo',
    nearPoorRate: 'tỷ lệ hộ cận nghèo',
    people: 'nhân khẩu',
    money: 'tổng',
    central: 'trung ương',
    investment: 'vốn đầu tư',
    recurrent: 'vốn sự nghiệp',
    local: 'địa phương',
    province: 'tỉnh',
    commune: 'xã',
    target: 'kế hoạch',
    previous: 'năm trước',
    entitled: 'số đối tượng',
    served: 'số thực hiện',
  } satisfies Readonly<Record<ComparedField, string>>,
  columns: ['Ở đâu', 'Số liệu', 'Sổ thứ nhất', 'Sổ thứ hai', 'Chênh lệch'],
  summary: (differences: number, equal: number) =>
    `${differences} số khác nhau, ${equal} số giống nhau.`,
  onlyFirst: (part: string, names: readonly string[]) =>
    `Chỉ có ở sổ thứ nhất (${part}): ${names.join('; ')}`,
  onlySecond: (part: string, names: readonly string[]) =>
    `Chỉ có ở sổ thứ hai (${part}): ${names.join('; ')}`,
  renamed:
    'Nếu một thôn có hai tên, ghi vào tệp --anh-xa: {"thon": {"tên trong sổ": "tên muốn dùng"}}.',
  stops: (nth: number, count: number) =>
    `Sổ thứ ${nth === 1 ? 'nhất' : 'hai'} còn ${count} lỗi nên số của sổ đó có thể chưa đúng; xem lệnh kiem-tra.`,
} as const;

type Named = Pick<typeof compareWords, 'fields'> & {
  readonly parts: Readonly<Record<keyof typeof compareWords.parts, string>>;
  readonly commune: string;
  readonly fundingTotal: string;
};

/** What is compared, where a person may read English. */
export const comparedIn: Said<Named> = {
  vi: compareWords,
  en: {
    commune: 'The commune',
    fundingTotal: 'All funding',
    parts: {
      households: 'Poor and near-poor households',
      funding: 'Funding',
      targets: 'Targets',
    },
    fields: {
      'opening.poor': 'poor households at the start of the year',
      'opening.nearPoor': 'near-poor households at the start of the year',
      total: 'all households',
      poor: 'poor households',
      nearPoor: 'near-poor households',
      poorRate: 'rate of poor households',
      nearPoorRate: 'rate of near-poor households',
      people: 'people',
      money: 'sum',
      central: 'central',
      investment: 'investment',
      recurrent: 'recurrent costs',
      local: 'local',
      province: 'province',
      commune: 'commune',
      target: 'plan',
      previous: 'last year',
      entitled: 'entitled',
      served: 'served',
    },
  },
};
