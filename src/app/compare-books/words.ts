/** Words of comparing two workbooks. */
import type { Said } from '../../domain/language';
import words from './words.json';

export type ComparedField = keyof typeof words.vi.fields;

export const compareWords = {
  ...words.vi,
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
  en: words.en,
};
