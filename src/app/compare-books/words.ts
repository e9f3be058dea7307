/** Words of comparing two workbooks. */
import type { Said } from '../../domain/language';
import words from './words.json';

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
  ...words,
  summary: (differences: number, equal: number) =>
    `${differences} số khác nhau, ${equal} số giống nhau.`,
  onlyFirst: (part: string, names: readonly string[]) =>
    `Chỉ có ở sổ thứ nhất (${part}): ${names.join('; ')}`,
  onlySecond: (part: string, names: readonly string[]) =>
    `Chỉ có ở sổ thứ hai (${part}): ${names.join('; ')}`,
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
